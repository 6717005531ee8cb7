<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>CheckReport</name>
    <message>
        <source>ok    %1: %2</source>
        <extracomment>%1 names what was looked at, %2 says what was found.</extracomment>
        <translation>ok     %1: %2</translation>
    </message>
    <message>
        <source>WRONG %1: %2
      %3</source>
        <extracomment>%1 names what was looked at, %2 says what was found, %3 what to do.</extracomment>
        <translation>ERRORE %1: %2
       %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command %1 has no option %2; see %3.</source>
        <translation>Il comando %1 non ha l’opzione %2; vedi %3.</translation>
    </message>
    <message>
        <source>There is no option %1; options of a command stand after it. See %2.</source>
        <translation>L’opzione %1 non esiste; le opzioni di un comando vanno dopo di esso. Vedi %2.</translation>
    </message>
    <message>
        <source>The option %1 stands there twice; give it once.</source>
        <translation>L’opzione %1 compare due volte; indicala una sola volta.</translation>
    </message>
    <message>
        <source>The option %1 takes no value; leave out what follows &quot;=&quot;.</source>
        <translation>L’opzione %1 non accetta valori; togli ciò che segue “=”.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>L’opzione %1 richiede un valore: %1 %2.</translation>
    </message>
    <message>
        <source>The value of %1 is empty; give %2.</source>
        <translation>Il valore di %1 è vuoto; indica %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see %2 for all of them.</source>
        <translation>Il comando “%1” non esiste; %2 li mostra tutti.</translation>
    </message>
    <message>
        <source>A command is missing; see %1 for all of them.</source>
        <translation>Manca un comando; %1 li mostra tutti.</translation>
    </message>
    <message>
        <source>The command %1 needs more: holdfast-cli %1 %2.</source>
        <translation>Il comando %1 richiede altro: holdfast-cli %1 %2.</translation>
    </message>
    <message>
        <source>The command %1 takes no argument number %2; see %3.</source>
        <translation>Il comando %1 non accetta un argomento numero %2; vedi %3.</translation>
    </message>
    <message>
        <source>the profile to use: a name or a file (default: &quot;default&quot;)</source>
        <translation>il profilo da usare: un nome o un file (predefinito: “default”)</translation>
    </message>
    <message>
        <source>start a private sandbox for this command in place of a profile</source>
        <translation>avvia una sandbox privata per questo comando al posto di un profilo</translation>
    </message>
    <message>
        <source>act as this Moneyhub user in place of the profile&apos;s own</source>
        <translation>agisce come questo utente Moneyhub al posto di quello del profilo</translation>
    </message>
    <message>
        <source>where data is kept</source>
        <translation>dove sono conservati i dati</translation>
    </message>
    <message>
        <source>print exactly one JSON document</source>
        <translation>stampa esattamente un documento JSON</translation>
    </message>
    <message>
        <source>no progress on the error output</source>
        <translation>nessun avanzamento sull’uscita degli errori</translation>
    </message>
    <message>
        <source>show help, of one command when it is named</source>
        <translation>mostra l’aiuto, o quello di un comando se indicato</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostra la versione</translation>
    </message>
    <message>
        <source>--sandbox stands in place of --profile; give one of them.</source>
        <translation>--sandbox sostituisce --profile; indicane solo uno.</translation>
    </message>
    <message>
        <source>The value of --user is empty; give the id of a user.</source>
        <translation>Il valore di --user è vuoto; indica l’identificativo di un utente.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Give the id of one connection or --all, and not both.</source>
        <translation>Indica l’identificativo di un collegamento oppure --all, non entrambi.</translation>
    </message>
    <message>
        <source>use what is stored here; ask nobody</source>
        <translation>usa ciò che è memorizzato qui, senza chiedere a nessuno</translation>
    </message>
    <message>
        <source>wait for the verdict</source>
        <translation>attende l’esito</translation>
    </message>
    <message>
        <source>only print the link, open no browser</source>
        <translation>stampa solo il link, senza aprire il browser</translation>
    </message>
    <message>
        <source>how long to wait for the approval (default: 600)</source>
        <translation>quanto attendere l’approvazione (predefinito: 600)</translation>
    </message>
    <message>
        <source>list profiles, try one out, or store its secret (read from stdin)</source>
        <translation>elenca i profili, ne prova uno o ne memorizza il segreto (letto da stdin)</translation>
    </message>
    <message>
        <source>the banks that can be connected</source>
        <translation>le banche che si possono collegare</translation>
    </message>
    <message>
        <source>only those with TEXT in the name</source>
        <translation>solo quelle con TEXT nel nome</translation>
    </message>
    <message>
        <source>all connections, freshly read</source>
        <translation>tutti i collegamenti, appena letti</translation>
    </message>
    <message>
        <source>one connection whole</source>
        <translation>un collegamento per intero</translation>
    </message>
    <message>
        <source>what the rules say of connections given as JSON</source>
        <translation>che cosa dicono le regole di collegamenti forniti come JSON</translation>
    </message>
    <message>
        <source>connect a bank in the browser</source>
        <translation>collega una banca nel browser</translation>
    </message>
    <message>
        <source>the bank&apos;s id (see banks)</source>
        <translation>l’identificativo della banca (vedi banks)</translation>
    </message>
    <message>
        <source>do what is advised for a connection</source>
        <translation>fa ciò che è consigliato per un collegamento</translation>
    </message>
    <message>
        <source>log in again at the bank</source>
        <translation>accede di nuovo alla banca</translation>
    </message>
    <message>
        <source>give the bank the code it asks for</source>
        <translation>dà alla banca il codice che chiede</translation>
    </message>
    <message>
        <source>renew the consent without a bank login</source>
        <translation>rinnova il consenso senza accedere alla banca</translation>
    </message>
    <message>
        <source>ask for an update now</source>
        <translation>chiede un aggiornamento adesso</translation>
    </message>
    <message>
        <source>every connection that can be updated now</source>
        <translation>tutti i collegamenti che si possono aggiornare adesso</translation>
    </message>
    <message>
        <source>everything that happened to a connection, the oldest first</source>
        <translation>tutto ciò che è successo a un collegamento, dal più vecchio</translation>
    </message>
    <message>
        <source>withdraw access and delete the data kept here</source>
        <translation>revoca l’accesso ed elimina i dati conservati qui</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>non chiede conferma</translation>
    </message>
    <message>
        <source>one line; exit 3 when something needs you</source>
        <translation>una riga; codice di uscita 3 se qualcosa ha bisogno di te</translation>
    </message>
    <message>
        <source>the connections as a table or as JSON, or when they end as a calendar</source>
        <translation>i collegamenti come tabella o JSON, oppure le loro scadenze come calendario</translation>
    </message>
    <message>
        <source>which of them (needed)</source>
        <translation>quale di questi (necessario)</translation>
    </message>
    <message>
        <source>write FILE in place of the output; only you can read it</source>
        <translation>scrive in FILE al posto dell’uscita; solo tu puoi leggerlo</translation>
    </message>
    <message>
        <source>look for what could keep Holdfast from working</source>
        <translation>cerca ciò che potrebbe impedire a Holdfast di funzionare</translation>
    </message>
    <message>
        <source>what support staff need to help, without names and numbers</source>
        <translation>ciò che serve all’assistenza per aiutare, senza nomi né numeri</translation>
    </message>
    <message>
        <source>as it will be then: a date such as 2026-12-24, which is the end of that day here, or RFC 3339 such as 2026-12-24T18:00:00Z</source>
        <translation>come sarà allora: una data come 2026-12-24, cioè la fine di quel giorno qui, o RFC 3339 come 2026-12-24T18:00:00Z</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what to do, such as &quot;Renew consent&quot;, %2 a sentence that says why.
----------
%1 is a state in a word or two, %2 a headline such as &quot;12 days left&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibile</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consiglio</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Consenso fino al</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Arricchimento</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CONTO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>SALDO</translation>
    </message>
    <message>
        <source>ENRICHMENT</source>
        <translation>ARRICCHIMENTO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (nascosto)</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>AGGIORNAMENTO</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>INIZIO</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ESITO</translation>
    </message>
    <message>
        <source>BANK</source>
        <translation>BANCA</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATO</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>DA FARE</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>CONTI</translation>
    </message>
    <message>
        <source>UPDATES</source>
        <translation>AGGIORNAMENTI</translation>
    </message>
    <message>
        <source>No bank is connected yet.</source>
        <translation>Nessuna banca è ancora collegata.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>Non contiene alcun collegamento.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Segue</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguito da</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nome personale</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Chi accede</translation>
    </message>
</context>
<context>
    <name>ConsentCalendar</name>
    <message>
        <source>Renewing takes a minute and no bank login. Open Holdfast and choose &quot;Renew consent&quot;.</source>
        <translation>Il rinnovo richiede un minuto e nessun accesso alla banca. Apri Holdfast e scegli “Rinnova il consenso”.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew. Open Holdfast and choose &quot;Log in again&quot;.</source>
        <translation>Per rinnovare accederai a %1. Apri Holdfast e scegli “Accedi di nuovo”.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Questo termina da solo; non devi fare nulla.</translation>
    </message>
    <message>
        <source>The consent for %1 ends</source>
        <translation>Scade il consenso per %1</translation>
    </message>
    <message>
        <source>Bank consents</source>
        <translation>Consensi bancari</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Tiene vivi i tuoi collegamenti bancari.</translation>
    </message>
    <message>
        <source>Open this profile: a name, or a file.</source>
        <translation>Apre questo profilo: un nome o un file.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profilo</translation>
    </message>
    <message>
        <source>Open the embedded sandbox instead of a profile.</source>
        <translation>Apre la sandbox incorporata al posto di un profilo.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Conserva tutto in questa cartella.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>Start the embedded sandbox with this scenario.</source>
        <translation>Avvia la sandbox incorporata con questo scenario.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>This word is not known: %1</source>
        <translation>Questa parola non è nota: %1</translation>
    </message>
    <message>
        <source>See: holdfast --help</source>
        <translation>Vedi: holdfast --help</translation>
    </message>
    <message>
        <source>Choose either a profile or the sandbox.</source>
        <translation>Scegli un profilo oppure la sandbox.</translation>
    </message>
    <message>
        <source>Start with the icon in the tray alone, where there is a tray.</source>
        <translation>Avvia con la sola icona nell’area di notifica, se ce n’è una.</translation>
    </message>
    <message>
        <source>holdfast: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). On the console use holdfast-cli.</source>
        <translation>holdfast: non c’è un display su cui aprire una finestra (DISPLAY e WAYLAND_DISPLAY non sono impostate). Nella console usa holdfast-cli.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opzioni di tutti i comandi:</translation>
    </message>
    <message>
        <source>Usage: holdfast-cli [OPTIONS] COMMAND …</source>
        <translation>Uso: holdfast-cli [OPZIONI] COMANDO …</translation>
    </message>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Tiene vivi i tuoi collegamenti bancari.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandi:</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 minor units of “%2”</source>
        <translation>%1 unità minori di “%2”</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (incerto)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>As set for the whole system</source>
        <translation>Come per tutto il sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Nessun proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Questo proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>Holdfast speaks HTTP to this proxy and keeps no password for it; one that wants a password is set for the whole system. What stays on this computer never goes through a proxy.</source>
        <translation>Holdfast parla HTTP con questo proxy e non ne conserva la password; un proxy che richiede una password va impostato per tutto il sistema. Ciò che resta su questo computer non passa mai per un proxy.</translation>
    </message>
    <message>
        <source>Until a host is named here, what was set before holds.</source>
        <translation>Finché qui non è indicato un server, vale ciò che era impostato prima.</translation>
    </message>
    <message>
        <source>This is no host: type a name such as proxy.example.org, or an address, and nothing before or after it.</source>
        <translation>Questo non è un server: scrivi un nome come proxy.example.org, o un indirizzo, senza nulla prima né dopo.</translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>The value of --timeout must be a number of seconds from 1 to %1.</source>
        <translation>Il valore di --timeout deve essere un numero di secondi da 1 a %1.</translation>
    </message>
    <message>
        <source>The value of --%1 is no date; write it like 2026-12-24, which is the end of that day, or 2026-12-24T18:00:00Z.</source>
        <translation>Il valore di --%1 non è una data; scrivilo come 2026-12-24, cioè la fine di quel giorno, o come 2026-12-24T18:00:00Z.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Sandbox su questo computer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a profile, %2 the name of its file.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be used…</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>%1: non utilizzabile…</translation>
    </message>
    <message>
        <source>Set up for everybody on this computer</source>
        <translation>Preparato per tutti su questo computer</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>Utenti di %1</translation>
    </message>
    <message>
        <source>Another &amp;user…</source>
        <translation>Altro &amp;utente…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>&amp;Apri un file di profilo…</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) or user(s) are not watched</source>
        <extracomment>Of profiles or users that were opened in earlier starts and are too many.</extracomment>
        <translation>
            <numerusform>%n altro profilo o utente non è tenuto d’occhio</numerusform>
            <numerusform>%n altri profili o utenti non sono tenuti d’occhio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>After &quot;profiles&quot; comes list, check [NAME|FILE] or set-secret NAME.</source>
        <translation>Dopo “profiles” va list, check [NAME|FILE] o set-secret NAME.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Remind &amp;me before a consent ends</source>
        <translation>&amp;Ricordamelo prima che un consenso scada</translation>
    </message>
    <message>
        <source>Type up to 12 whole numbers from 0 to 365 with commas between them.</source>
        <translation>Scrivi fino a 12 numeri interi da 0 a 365, separati da virgole.</translation>
    </message>
    <message>
        <source>For a consent of 90 days; longer and shorter ones are scaled.</source>
        <translation>Per un consenso di 90 giorni; quelli più lunghi e più brevi sono adattati in proporzione.</translation>
    </message>
    <message>
        <source>&amp;One notification for all that is due at the same time</source>
        <translation>&amp;Una sola notifica per tutto ciò che cade nello stesso momento</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Mostra &amp;notifiche sul desktop</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, where the desktop has one</source>
        <translation>Mostra un’&amp;icona nell’area di notifica, se il desktop ne ha una</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nobody is disturbed</source>
        <translation>Ore di &amp;silenzio: nessuno viene disturbato</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dalle</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>Quanti &amp;giorni prima</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Your answer has arrived. Holdfast is checking it.</source>
        <translation>La tua risposta è arrivata. Holdfast la sta controllando.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Holdfast.</source>
        <translation>Fatto. Puoi chiudere questa pagina e tornare a Holdfast.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page and go back to Holdfast.</source>
        <translation>Non è stato modificato nulla. Puoi chiudere questa pagina e tornare a Holdfast.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Holdfast says more; you can close this page.</source>
        <translation>Non è riuscito, e non è stato modificato nulla. Holdfast dice di più; puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>Holdfast has this answer already. You can close this page.</source>
        <translation>Holdfast ha già questa risposta. Puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>Holdfast is not waiting for this answer. It may belong to an earlier attempt. You can close this page.</source>
        <translation>Holdfast non attende questa risposta. Forse è di un tentativo precedente. Puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>This address does not hold what Holdfast needs. It is still waiting for the bank&apos;s answer.</source>
        <translation>Questo indirizzo non contiene ciò che serve a Holdfast, che attende ancora la risposta della banca.</translation>
    </message>
    <message>
        <source>Allow scripts on this page, or copy its address and paste it into Holdfast.</source>
        <translation>Consenti gli script in questa pagina, o copia il suo indirizzo e incollalo in Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast.</source>
        <translation>Il browser ha trovato Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast: this works. You can close this page and go back.</source>
        <translation>Il browser ha trovato Holdfast: funziona. Puoi chiudere questa pagina e tornare indietro.</translation>
    </message>
</context>
<context>
    <name>RowGroup</name>
    <message>
        <source>Keep an eye on</source>
        <extracomment>Heading over connections that neither need anything nor are fine, such as one whose last update failed.</extracomment>
        <translation>Da tenere d’occhio</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Empty the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Nothing came on the standard input; give the secret or JWK there.</source>
        <translation>Non è arrivato nulla dall’ingresso standard; fornisci lì il segreto o il JWK.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>Cerca &amp;novità ogni</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes, shortened.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Dates and amounts of money follow the language, and the region of your desktop where it fits.</source>
        <translation>Date e importi seguono la lingua e, dove si adatta, la regione impostata nel desktop.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names, as for a screenshot</source>
        <translation>&amp;Nascondi importi e nomi, come per una schermata</translation>
    </message>
    <message>
        <source>Hide them when the &amp;screen has been locked</source>
        <translation>Nascondili quando lo &amp;schermo è stato bloccato</translation>
    </message>
    <message>
        <source>After the screen was locked they stay hidden until you show them again.</source>
        <translation>Dopo il blocco dello schermo restano nascosti finché non li mostri di nuovo.</translation>
    </message>
    <message>
        <source>Empty the clip&amp;board after</source>
        <translation>Svuota gli &amp;appunti dopo</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds, shortened.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied account number leaves the clipboard then, and when Holdfast ends, unless something else has been copied since.</source>
        <translation>Un numero di conto copiato viene tolto allora dagli appunti, e anche alla chiusura di Holdfast, se nel frattempo non è stato copiato altro.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Start when I &amp;log in to this computer</source>
        <translation>Avvia quando &amp;accedo a questo computer</translation>
    </message>
    <message>
        <source>Start &amp;hidden, with the icon in the tray alone</source>
        <translation>Avvia &amp;nascosto, con la sola icona nell’area di notifica</translation>
    </message>
    <message>
        <source>Closing the window leaves Holdfast in the &amp;tray</source>
        <translation>Alla chiusura della finestra Holdfast &amp;resta nell’area di notifica</translation>
    </message>
    <message>
        <source>Where the desktop has no tray the window always opens, and closing it ends Holdfast.</source>
        <translation>Se il desktop non ha un’area di notifica, la finestra si apre sempre e chiuderla termina Holdfast.</translation>
    </message>
    <message>
        <source>How often the list is read while the window can be seen. While it cannot, it is read every half hour or, if you choose longer, as often as you choose.</source>
        <translation>L’elenco viene letto con questa frequenza finché la finestra è visibile. Quando non lo è, viene letto ogni mezz’ora o, se scegli un tempo più lungo, con la frequenza che scegli.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>current account</source>
        <translation>conto corrente</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>risparmio</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>investimento</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>prestito</translation>
    </message>
    <message>
        <source>mortgage, repayment</source>
        <translation>mutuo con ammortamento</translation>
    </message>
    <message>
        <source>mortgage, interest only</source>
        <translation>mutuo, solo interessi</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>pensione</translation>
    </message>
    <message>
        <source>pension, defined benefit</source>
        <translation>pensione a prestazione definita</translation>
    </message>
    <message>
        <source>pension, defined contribution</source>
        <translation>pensione a contribuzione definita</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>bene</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>property to let</source>
        <translation>immobile in affitto</translation>
    </message>
    <message>
        <source>crypto</source>
        <translation>criptovalute</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Rinnova il consenso</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Aggiorna ora</translation>
    </message>
    <message>
        <source>%1 is not connected through open banking, so there is no consent to renew.</source>
        <translation>%1 non è collegata tramite open banking, quindi non c’è un consenso da rinnovare.</translation>
    </message>
    <message>
        <source>%1 does not allow renewing without its login.</source>
        <translation>%1 non permette di rinnovare senza accedere.</translation>
    </message>
    <message>
        <source>The consent ended more than 90 days ago; that is too long for a simple renewal.</source>
        <translation>Il consenso è scaduto da più di 90 giorni; è troppo per un semplice rinnovo.</translation>
    </message>
    <message>
        <source>A valuation has no login.</source>
        <translation>Una valutazione non ha un accesso.</translation>
    </message>
    <message>
        <source>%1 never asks for a code between two logins.</source>
        <translation>%1 non chiede mai un codice tra un accesso e l’altro.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection.</source>
        <translation>Holdfast non conosce questo tipo di collegamento.</translation>
    </message>
    <message>
        <source>The consent has ended; renew it first.</source>
        <translation>Il consenso è scaduto; rinnovalo prima.</translation>
    </message>
    <message>
        <source>The service no longer updates this connection.</source>
        <translation>Il servizio non aggiorna più questo collegamento.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; the next one can be asked for from %1.</source>
        <translation>L’ultimo aggiornamento manuale è recentissimo; il prossimo sarà possibile: %1.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; there is a pause between two.</source>
        <translation>L’ultimo aggiornamento manuale è recentissimo; tra due serve una pausa.</translation>
    </message>
    <message>
        <source>%1 allows no more updates today.</source>
        <translation>%1 non permette altri aggiornamenti per oggi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used.</source>
        <translation>
            <numerusform>%1 permette %n aggiornamento al giorno ed è già usato.</numerusform>
            <numerusform>%1 permette %n aggiornamenti al giorno e sono tutti usati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used; again from %2.</source>
        <translation>
            <numerusform>%1 permette %n aggiornamento al giorno ed è già usato; il prossimo: %2.</numerusform>
            <numerusform>%1 permette %n aggiornamenti al giorno e sono tutti usati; il prossimo: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Questo profilo può solo leggere.</translation>
    </message>
    <message>
        <source>The connection is being removed.</source>
        <translation>Il collegamento è in corso di rimozione.</translation>
    </message>
    <message>
        <source>All is well; there is nothing to do.</source>
        <translation>Tutto bene; non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>Il consenso è scaduto il %1.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>Il consenso è scaduto.</translation>
    </message>
    <message>
        <source>The consent ends on %1.</source>
        <translation>Il consenso scade il %1.</translation>
    </message>
    <message>
        <source>The consent ends soon.</source>
        <translation>Il consenso scade presto.</translation>
    </message>
    <message>
        <source>The valuation has ended, and it has no login to renew.</source>
        <translation>La valutazione è terminata e non ha un accesso da rinnovare.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login.</source>
        <translation>%1 non accetta più le credenziali.</translation>
    </message>
    <message>
        <source>%1 wants you to confirm that it is you.</source>
        <translation>%1 vuole che confermi di essere tu.</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment; the service tries again by itself.</source>
        <translation>%1 non è leggibile al momento; il servizio riprova da solo.</translation>
    </message>
    <message>
        <source>The data is not up to date.</source>
        <translation>I dati non sono aggiornati.</translation>
    </message>
    <message>
        <source>The last update from %1 did not work.</source>
        <translation>L’ultimo aggiornamento da %1 non è riuscito.</translation>
    </message>
    <message>
        <source>The last update brought only some of the accounts.</source>
        <translation>L’ultimo aggiornamento ha portato solo alcuni dei conti.</translation>
    </message>
    <message>
        <source>The first update is under way.</source>
        <translation>Il primo aggiornamento è in corso.</translation>
    </message>
    <message>
        <source>The service sent an end date Holdfast cannot read.</source>
        <translation>Il servizio ha inviato una data di fine che Holdfast non può leggere.</translation>
    </message>
    <message>
        <source>%1 is no longer available through the service, so nothing can be renewed there. What was fetched stays.</source>
        <translation>%1 non è più disponibile tramite il servizio, quindi lì non si può rinnovare nulla. Ciò che è stato recuperato resta.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>At the bank, in the browser</source>
        <translation>In banca, nel browser</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Controllo della risposta</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lettura dell’elenco</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Richiesta al servizio</translation>
    </message>
    <message>
        <source>Following the update</source>
        <translation>Controllo dell’aggiornamento</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Attesa della conferma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a stage such as &quot;At the bank, in the browser&quot;, %2 how long it took.
----------
%1 is what was tried, such as &quot;Renew consent&quot;, %2 how it ended, such as &quot;You stopped it&quot;.
----------
A line of a report: %1 is a connection, %2 a sentence of how it stands.
----------
%1 is a bank, %2 how its connection is, such as &quot;4 days left&quot;.
----------
For the ear: %1 names a fact, such as &quot;Granted&quot;, %2 is the fact.
----------
%1 is an account, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminato %1</translation>
    </message>
    <message>
        <source>What came of it: connection %1</source>
        <translation>Risultato: collegamento %1</translation>
    </message>
    <message>
        <source>Correlation id, for support: %1</source>
        <translation>Identificativo di correlazione, per l’assistenza: %1</translation>
    </message>
    <message>
        <source>The bank answered %1</source>
        <translation>Risposta della banca: %1</translation>
    </message>
    <message>
        <source>Id of the update: %1</source>
        <translation>Identificativo dell’aggiornamento: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Richiesti: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Concessi: %1</translation>
    </message>
    <message>
        <source>Moved over: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Trasferiti: %1</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1</source>
        <translation>Rimasti sul vecchio consenso: %1</translation>
    </message>
    <message>
        <source>In no connection any more: %1</source>
        <translation>Non più in alcun collegamento: %1</translation>
    </message>
    <message>
        <source>Not yet clear: %1</source>
        <translation>Non ancora chiaro: %1</translation>
    </message>
    <message>
        <source>Earlier connection: %1</source>
        <translation>Collegamento precedente: %1</translation>
    </message>
    <message>
        <source>Newer connection: %1</source>
        <translation>Collegamento più recente: %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>meno di un secondo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a duration such as &quot;42 seconds&quot;.</extracomment>
        <translation>%1, durata: %2</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>I tuoi dati restano come sono.</translation>
    </message>
    <message>
        <source>Your data stays as it was on %1.</source>
        <extracomment>%1 is a day, such as &quot;2 November&quot;.</extracomment>
        <translation>I tuoi dati restano com’erano il %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. The service tries again by itself.</source>
        <translation>Il tuo consenso è a posto. Il servizio riprova da solo.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. Next try %1.</source>
        <translation>Il tuo consenso è a posto. Prossimo tentativo %1.</translation>
    </message>
    <message>
        <source>A valuation has no login to renew. Remove it and connect it again to go on.</source>
        <translation>Una valutazione non ha un accesso da rinnovare. Per continuare, rimuovila e collegala di nuovo.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection and cannot renew it.</source>
        <translation>Holdfast non conosce questo tipo di collegamento e non può rinnovarlo.</translation>
    </message>
    <message>
        <source>Too long ago for a simple renewal: log in again at %1.</source>
        <translation>Troppo tempo per un semplice rinnovo: accedi di nuovo a %1.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login</source>
        <translation>%1 non accetta più le credenziali</translation>
    </message>
    <message>
        <source>%1 wants you to confirm</source>
        <translation>%1 vuole una tua conferma</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment</source>
        <translation>%1 non è leggibile al momento</translation>
    </message>
    <message>
        <source>Has the password changed, or was access withdrawn at the bank?</source>
        <translation>La password è cambiata, o l’accesso è stato revocato in banca?</translation>
    </message>
    <message>
        <source>Not an error: the bank asks for a code from time to time.</source>
        <translation>Non è un errore: la banca chiede un codice di tanto in tanto.</translation>
    </message>
    <message>
        <source>Not an error: %1 asks you to log in from time to time.</source>
        <translation>Non è un errore: %1 ti chiede di accedere di tanto in tanto.</translation>
    </message>
    <message>
        <source>The service tries again by itself; there is nothing for you to do.</source>
        <translation>Il servizio riprova da solo; non devi fare nulla.</translation>
    </message>
    <message>
        <source>Renewing takes a minute and no bank login.</source>
        <translation>Il rinnovo richiede un minuto e nessun accesso alla banca.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew.</source>
        <translation>Per rinnovare accederai a %1.</translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation>Ora non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Only some accounts were updated</source>
        <translation>Solo alcuni conti sono stati aggiornati</translation>
    </message>
    <message>
        <source>The data is not up to date</source>
        <translation>I dati non sono aggiornati</translation>
    </message>
    <message>
        <source>%1 is not answering</source>
        <translation>%1 non risponde</translation>
    </message>
    <message>
        <source>The service asks for the others again by itself.</source>
        <translation>Il servizio chiede di nuovo gli altri da solo.</translation>
    </message>
    <message>
        <source>A manual update did not help: the bank wants to see you once.</source>
        <translation>Un aggiornamento manuale non è bastato: la banca vuole vederti una volta.</translation>
    </message>
    <message>
        <source>The service asks for a new update.</source>
        <translation>Il servizio chiede un nuovo aggiornamento.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>In corso di rimozione</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>L’accesso è terminato</translation>
    </message>
    <message>
        <source>Fetched once only</source>
        <translation>Recuperato una sola volta</translation>
    </message>
    <message>
        <source>No longer updated</source>
        <translation>Non più aggiornato</translation>
    </message>
    <message>
        <source>Fetching your history</source>
        <translation>Recupero del tuo storico</translation>
    </message>
    <message>
        <source>The end date cannot be read</source>
        <translation>La data di fine non è leggibile</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Nessuna data di fine</translation>
    </message>
    <message>
        <source>Holdfast asks the service until it confirms that the connection is gone.</source>
        <translation>Holdfast chiede al servizio finché non conferma che il collegamento non esiste più.</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>Up to 36 months are on their way. You can go on working.</source>
        <translation>Fino a 36 mesi sono in arrivo. Puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>The service sent an end date in a form Holdfast cannot read; nothing is assumed about it.</source>
        <translation>Il servizio ha inviato una data di fine in una forma che Holdfast non può leggere; non si suppone nulla al riguardo.</translation>
    </message>
    <message>
        <source>not updated yet</source>
        <translation>non ancora aggiornato</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aggiornato %1</translation>
    </message>
    <message>
        <source>updated %1, next one is late</source>
        <translation>aggiornato %1, il prossimo è in ritardo</translation>
    </message>
    <message>
        <source>updated %1, next one late by %2</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>aggiornato %1, il prossimo è in ritardo di %2</translation>
    </message>
    <message>
        <source>updated %1, next %2</source>
        <translation>aggiornato %1, prossimo %2</translation>
    </message>
    <message>
        <source>Not updated yet.</source>
        <translation>Non ancora aggiornato.</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Aggiornato %1.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late.</source>
        <translation>Aggiornato %1; il prossimo aggiornamento è in ritardo.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late by %2.</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>Aggiornato %1; il prossimo aggiornamento è in ritardo di %2.</translation>
    </message>
    <message>
        <source>Updated %1, next %2.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a window such as &quot;between 14:00 and 18:00&quot;.</extracomment>
        <translation>Aggiornato %1, prossimo %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conto</numerusform>
            <numerusform>%n conti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used, %3 left.</source>
        <translation>%1 di %2 aggiornamenti usati nelle ultime 24 ore, ne restano %3.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used; again from %3.</source>
        <translation>%1 di %2 aggiornamenti usati nelle ultime 24 ore; il prossimo: %3.</translation>
    </message>
    <message>
        <source>The next manual update can be asked for from %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:34&quot;.</extracomment>
        <translation>Il prossimo aggiornamento manuale sarà possibile: %1.</translation>
    </message>
    <message>
        <source>The bank</source>
        <extracomment>In place of the name of a bank that has none.</extracomment>
        <translation>La banca</translation>
    </message>
    <message>
        <source>Connected on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Collegato il %1.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Richiesto il %1.</translation>
    </message>
    <message>
        <source>Asked on %1 for %2.</source>
        <extracomment>%1 is a day, %2 a list of accounts.</extracomment>
        <translation>Richiesto il %1 per %2.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Concesso.</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Concesso fino al %1.</translation>
    </message>
    <message>
        <source>Granted for %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Concesso per %1.</translation>
    </message>
    <message>
        <source>Granted for %1 until %2.</source>
        <extracomment>%1 is a list of accounts, %2 a day.</extracomment>
        <translation>Concesso per %1 fino al %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: %1 is all but the last, separated by commas, %2 the last.</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 is no longer returned since %2; what was fetched before is kept.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1 non arriva più dal %2; ciò che è stato recuperato prima è conservato.</translation>
    </message>
    <message>
        <source>%1 was missing for a time and came back on %2.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1 è mancato per un periodo ed è tornato il %2.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Scaduto da %n giorno</numerusform>
            <numerusform>Scaduto da %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Ancora %n giorno</numerusform>
            <numerusform>Ancora %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n hour(s) ago</source>
        <translation>
            <numerusform>Scaduto da %n ora</numerusform>
            <numerusform>Scaduto da %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>Ancora %n ora</numerusform>
            <numerusform>Ancora %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended just now</source>
        <translation>Appena scaduto</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n minute(s) ago</source>
        <translation>
            <numerusform>Scaduto da %n minuto</numerusform>
            <numerusform>Scaduto da %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Ancora %n minuto</numerusform>
            <numerusform>Ancora %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n day(s)</source>
        <translation>
            <numerusform>il prossimo consenso scade tra %n giorno</numerusform>
            <numerusform>il prossimo consenso scade tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n hour(s)</source>
        <translation>
            <numerusform>il prossimo consenso scade tra %n ora</numerusform>
            <numerusform>il prossimo consenso scade tra %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>next consent ends in less than a minute</source>
        <translation>il prossimo consenso scade tra meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n minute(s)</source>
        <translation>
            <numerusform>il prossimo consenso scade tra %n minuto</numerusform>
            <numerusform>il prossimo consenso scade tra %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <extracomment>A date and time as people say it. Format letters of Qt: dddd weekday, d day, MMMM month; HH:mm stands for the time as the region&apos;s clock tells it.</extracomment>
        <translation>dddd d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <translation>dddd d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a date and time to the second, %2 the name of the time zone, such as GMT.
----------
Two whole sentences, each of which could stand alone.
----------
%1 are sentences of what went wrong, %2 one of what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm:ss</source>
        <translation>dddd d MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>In the middle of a sentence; %1 is a time.</extracomment>
        <translation>ieri alle %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>oggi alle %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>domani alle %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day such as &quot;2 November&quot;, %2 a time.
----------
A connection (%1) and when it was (%2).
----------
A list: %1 is all before, %2 what follows.
----------
For the ear: %1 is a bank, %2 who logs in there, such as &quot;Ann logs in&quot;.</extracomment>
        <translation>il %1 alle %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>In the middle of a sentence; both are times, or days with times.</extracomment>
        <translation>tra %1 e %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>You can try again from %1.</source>
        <translation>Prossimo tentativo possibile: %1.</translation>
    </message>
    <message>
        <source>You can try again a little later.</source>
        <translation>Puoi riprovare un po’ più tardi.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Prossimo tentativo %1.</translation>
    </message>
    <message>
        <source>Holdfast tries again by itself; there is nothing for you to do.</source>
        <translation>Holdfast riprova da solo; non devi fare nulla.</translation>
    </message>
    <message>
        <source>You can ask again from %1.</source>
        <translation>Prossima richiesta possibile: %1.</translation>
    </message>
    <message>
        <source>You can ask again a little later.</source>
        <translation>Puoi chiedere di nuovo un po’ più tardi.</translation>
    </message>
    <message>
        <source>%1 It is about %2.</source>
        <extracomment>%1 a whole sentence, %2 a path.</extracomment>
        <translation>%1 Si tratta di %2.</translation>
    </message>
    <message>
        <source>%1 The service said: %2.</source>
        <extracomment>%1 a whole sentence, %2 what the service said.</extracomment>
        <translation>%1 Il servizio ha risposto: %2.</translation>
    </message>
    <message>
        <source>Whoever set up this profile can put it right.</source>
        <translation>Chi ha preparato questo profilo può rimediare.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s.</source>
        <translation>È diverso da quello del servizio.</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>È indietro di circa %n giorno rispetto a quello del servizio.</numerusform>
            <numerusform>È indietro di circa %n giorni rispetto a quello del servizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>È avanti di circa %n giorno rispetto a quello del servizio.</numerusform>
            <numerusform>È avanti di circa %n giorni rispetto a quello del servizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>È indietro di circa %n ora rispetto a quello del servizio.</numerusform>
            <numerusform>È indietro di circa %n ore rispetto a quello del servizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>È avanti di circa %n ora rispetto a quello del servizio.</numerusform>
            <numerusform>È avanti di circa %n ore rispetto a quello del servizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>È indietro di circa %n minuto rispetto a quello del servizio.</numerusform>
            <numerusform>È indietro di circa %n minuti rispetto a quello del servizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>È avanti di circa %n minuto rispetto a quello del servizio.</numerusform>
            <numerusform>È avanti di circa %n minuti rispetto a quello del servizio.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not believed; the connection you have is as it was.</source>
        <translation>La risposta non è stata ritenuta valida; il tuo collegamento è com’era.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>L’orologio di questo computer non è esatto</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Regola l’orologio, poi riprova.</translation>
    </message>
    <message>
        <source>The answer was about another bank</source>
        <translation>La risposta riguardava un’altra banca</translation>
    </message>
    <message>
        <source>Try again, and stay with the bank that opens.</source>
        <translation>Riprova e resta sulla banca che si apre.</translation>
    </message>
    <message>
        <source>The answer was about another login that is here already</source>
        <translation>La risposta riguardava un altro accesso già presente qui</translation>
    </message>
    <message>
        <source>Try again, and log in at the bank as the same person.</source>
        <translation>Riprova e accedi alla banca come la stessa persona.</translation>
    </message>
    <message>
        <source>The answer was about a connection that is not in your list</source>
        <translation>La risposta riguardava un collegamento che non è nel tuo elenco</translation>
    </message>
    <message>
        <source>Try again; if it stays, give this code to whoever looks after Holdfast.</source>
        <translation>Riprova; se succede ancora, dai questo codice a chi si occupa di Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast could not check the answer</source>
        <translation>Holdfast non ha potuto controllare la risposta</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Hai smesso di attendere</translation>
    </message>
    <message>
        <source>What the service was asked for goes on there by itself.</source>
        <translation>Ciò che è stato chiesto al servizio prosegue lì da solo.</translation>
    </message>
    <message>
        <source>The next reading shows what came of it.</source>
        <translation>La prossima lettura mostrerà l’esito.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Hai interrotto</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Puoi ricominciare quando vuoi.</translation>
    </message>
    <message>
        <source>It was not approved at the bank</source>
        <translation>Non è stato approvato in banca</translation>
    </message>
    <message>
        <source>The service ended it with an error</source>
        <translation>Il servizio ha terminato con un errore</translation>
    </message>
    <message>
        <source>The connection to the service is not private</source>
        <translation>La connessione al servizio non è privata</translation>
    </message>
    <message>
        <source>Its identity could not be trusted, so Holdfast sent nothing.</source>
        <translation>La sua identità non era affidabile, quindi Holdfast non ha inviato nulla.</translation>
    </message>
    <message>
        <source>On a network that inspects traffic, ask whoever runs it.</source>
        <translation>In una rete che ispeziona il traffico, chiedi a chi la gestisce.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Questa rete vuole che prima ti identifichi</translation>
    </message>
    <message>
        <source>Another page answered in place of the service. Nothing was changed.</source>
        <translation>Un’altra pagina ha risposto al posto del servizio. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again.</source>
        <translation>Apri una pagina qualsiasi nel browser, identificati nella rete, poi riprova.</translation>
    </message>
    <message>
        <source>Moneyhub is not working at the moment</source>
        <translation>Moneyhub al momento non funziona</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents.</source>
        <translation>I tuoi consensi sono a posto.</translation>
    </message>
    <message>
        <source>Moneyhub cannot be reached</source>
        <translation>Moneyhub non è raggiungibile</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1.</source>
        <extracomment>%1 the address of a proxy.</extracomment>
        <translation>La strada passa per il proxy %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents; it is the network or the service.</source>
        <translation>I tuoi consensi sono a posto; dipende dalla rete o dal servizio.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Correggi il file, poi riprova.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>Il profilo non si può usare</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>Manca un profilo</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>Non esiste un profilo di nome %1.</translation>
    </message>
    <message>
        <source>&quot;holdfast-cli profiles&quot; lists those there are. Write one, name another with --profile, or look around with --sandbox.</source>
        <translation>“holdfast-cli profiles” elenca quelli esistenti. Scrivine uno, indicane un altro con --profile o dai un’occhiata con --sandbox.</translation>
    </message>
    <message>
        <source>Write one, then try again.</source>
        <translation>Scrivine uno, poi riprova.</translation>
    </message>
    <message>
        <source>The sandbox, which plays the bank and Moneyhub here, could not be started.</source>
        <translation>La sandbox, che qui fa da banca e da Moneyhub, non si è potuta avviare.</translation>
    </message>
    <message>
        <source>Install Holdfast again, then try once more.</source>
        <translation>Installa di nuovo Holdfast, poi riprova.</translation>
    </message>
    <message>
        <source>The file %1 is missing, cannot be read or is no profile.</source>
        <translation>Il file %1 manca, non è leggibile o non è un profilo.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is missing or has a value it cannot have.</source>
        <extracomment>%1 an entry of a profile, %2 the profile&apos;s file.</extracomment>
        <translation>La voce “%1” in %2 manca o ha un valore non ammesso.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Questo collegamento non esiste.</translation>
    </message>
    <message>
        <source>Moneyhub knows no bank with that id; &quot;holdfast-cli banks --search TEXT&quot; finds ids.</source>
        <translation>Moneyhub non conosce una banca con questo identificativo; “holdfast-cli banks --search TEXT” trova gli identificativi.</translation>
    </message>
    <message>
        <source>Moneyhub knows no such bank.</source>
        <translation>Moneyhub non conosce questa banca.</translation>
    </message>
    <message>
        <source>This bank has no icon.</source>
        <translation>Questa banca non ha un’icona.</translation>
    </message>
    <message>
        <source>Neither Holdfast nor Moneyhub knows it.</source>
        <translation>Né Holdfast né Moneyhub lo conoscono.</translation>
    </message>
    <message>
        <source>Another renewal is under way</source>
        <translation>Un altro rinnovo è in corso</translation>
    </message>
    <message>
        <source>Finish or cancel it, then try again.</source>
        <translation>Completalo o annullalo, poi riprova.</translation>
    </message>
    <message>
        <source>That cannot be asked like this</source>
        <translation>Non si può chiedere così</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correggi e riprova.</translation>
    </message>
    <message>
        <source>There is nothing by that name</source>
        <translation>Non c’è nulla con questo nome</translation>
    </message>
    <message>
        <source>Look it up in the list and try again.</source>
        <translation>Cercalo nell’elenco e riprova.</translation>
    </message>
    <message>
        <source>That does not fit this connection now</source>
        <translation>Ora non è adatto a questo collegamento</translation>
    </message>
    <message>
        <source>Its details say what fits and why.</source>
        <translation>I suoi dettagli dicono che cosa è adatto e perché.</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Questo profilo può solo leggere</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Usa un profilo con il ruolo di titolare (owner).</translation>
    </message>
    <message>
        <source>Holdfast made a mistake</source>
        <translation>Holdfast ha commesso un errore</translation>
    </message>
    <message>
        <source>Please report it with this code.</source>
        <translation>Segnalalo con questo codice.</translation>
    </message>
    <message>
        <source>The service does not accept this installation</source>
        <translation>Il servizio non accetta questa installazione</translation>
    </message>
    <message>
        <source>Its credentials, permissions or address were refused. Nothing was changed.</source>
        <translation>Le sue credenziali, i permessi o l’indirizzo sono stati rifiutati. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The bank allows no more updates for now</source>
        <translation>La banca per ora non permette altri aggiornamenti</translation>
    </message>
    <message>
        <source>It limits how often it may be asked in a day.</source>
        <translation>Limita quante volte al giorno si può interrogare.</translation>
    </message>
    <message>
        <source>It was updated a short while ago</source>
        <translation>L’ultimo aggiornamento è recentissimo</translation>
    </message>
    <message>
        <source>Two manual updates of one bank need a pause: 30 minutes, unless the profile sets another.</source>
        <translation>Tra due aggiornamenti manuali di una banca serve una pausa: 30 minuti, se il profilo non ne fissa un’altra.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Il servizio chiede una pausa</translation>
    </message>
    <message>
        <source>It was asked too often in a short time.</source>
        <translation>È stato interrogato troppo spesso in poco tempo.</translation>
    </message>
    <message>
        <source>The data kept here was damaged and begins anew</source>
        <translation>I dati conservati qui erano danneggiati e ripartono da zero</translation>
    </message>
    <message>
        <source>Connections, accounts and syncs are read from the service again; your consents and secrets are not touched. Your own names, notes and the history here are only in the old file, which was set aside as %1.</source>
        <translation>Collegamenti, conti e aggiornamenti vengono letti di nuovo dal servizio; i tuoi consensi e segreti non vengono toccati. I tuoi nomi personali, le note e lo storico di qui sono solo nel vecchio file, messo da parte come %1.</translation>
    </message>
    <message>
        <source>Bring back an older copy if you have one; nothing deletes the old file.</source>
        <translation>Ripristina una copia precedente se ne hai una; nulla elimina il vecchio file.</translation>
    </message>
    <message>
        <source>What lies in the place of the data is not Holdfast&apos;s</source>
        <translation>Ciò che si trova al posto dei dati non è di Holdfast</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>È stato lasciato esattamente com’è.</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>Spostalo altrove o scegli un’altra cartella dei dati.</translation>
    </message>
    <message>
        <source>The disk does not give out the data kept here</source>
        <translation>Il disco non restituisce i dati conservati qui</translation>
    </message>
    <message>
        <source>Your consents at the service are not touched.</source>
        <translation>I tuoi consensi presso il servizio non vengono toccati.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and sound, then try again.</source>
        <translation>Controlla che il disco sia ancora collegato e integro, poi riprova.</translation>
    </message>
    <message>
        <source>The data kept here could not be brought up to date</source>
        <translation>I dati conservati qui non si sono potuti adattare a questa versione</translation>
    </message>
    <message>
        <source>Bring back an older copy of it, or move it away and start again.</source>
        <translation>Ripristinane una copia precedente, oppure spostali e ricomincia.</translation>
    </message>
    <message>
        <source>The data kept here cannot be read</source>
        <translation>I dati conservati qui non sono leggibili</translation>
    </message>
    <message>
        <source>It can be read from the service again; your consents are not touched.</source>
        <translation>Si possono leggere di nuovo dal servizio; i tuoi consensi non vengono toccati.</translation>
    </message>
    <message>
        <source>Close Holdfast and start it again: it looks the file through, sets it aside if it is damaged, and begins anew.</source>
        <translation>Chiudi Holdfast e avvialo di nuovo: esamina il file, lo mette da parte se è danneggiato e riparte da zero.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Il file non si è potuto scrivere</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Ciò che c’era prima è intatto.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Scegli un altro posto, poi riprova.</translation>
    </message>
    <message>
        <source>Another program is using this data</source>
        <translation>Un altro programma sta usando questi dati</translation>
    </message>
    <message>
        <source>It goes on once the other program is done; close it if that takes long.</source>
        <translation>Si prosegue quando l’altro programma ha finito; chiudilo se ci mette molto.</translation>
    </message>
    <message>
        <source>Another Holdfast is using this data</source>
        <translation>Un altro Holdfast sta usando questi dati</translation>
    </message>
    <message>
        <source>Close the other one, or choose another data folder.</source>
        <translation>Chiudi l’altro o scegli un’altra cartella dei dati.</translation>
    </message>
    <message>
        <source>The data was made by a newer Holdfast</source>
        <translation>I dati sono di un Holdfast più recente</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installa la versione più recente.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera spazio, poi riprova.</translation>
    </message>
    <message>
        <source>The data is no longer where it was</source>
        <translation>I dati non sono più dov’erano</translation>
    </message>
    <message>
        <source>Put the file back in its place, or connect the disk again; else start Holdfast again.</source>
        <translation>Rimetti il file al suo posto o ricollega il disco; altrimenti avvia di nuovo Holdfast.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>Non si può scrivere nella cartella dei dati</translation>
    </message>
    <message>
        <source>Make it writable, or choose another data folder.</source>
        <translation>Rendila scrivibile o scegli un’altra cartella dei dati.</translation>
    </message>
    <message>
        <source>The key is needed as a JWK, and this is a PEM file</source>
        <translation>La chiave deve essere un JWK, e questo è un file PEM</translation>
    </message>
    <message>
        <source>A JWK is the same key, written as a JSON object with &quot;kty&quot;.</source>
        <translation>Un JWK è la stessa chiave, scritta come oggetto JSON con “kty”.</translation>
    </message>
    <message>
        <source>The manual page holdfast-cli(1) shows how to convert it.</source>
        <translation>La pagina di manuale holdfast-cli(1) mostra come convertirla.</translation>
    </message>
    <message>
        <source>The secret does not fit this profile</source>
        <translation>Il segreto non corrisponde a questo profilo</translation>
    </message>
    <message>
        <source>Others can read the secret file</source>
        <translation>Altri possono leggere il file del segreto</translation>
    </message>
    <message>
        <source>Keep it to yourself with &quot;chmod 600&quot;, then try again.</source>
        <translation>Riservalo a te con “chmod 600”, poi riprova.</translation>
    </message>
    <message>
        <source>The secret file cannot be used</source>
        <translation>Il file del segreto non si può usare</translation>
    </message>
    <message>
        <source>Correct the file so that only you can read it, then try again.</source>
        <translation>Correggi il file in modo che solo tu possa leggerlo, poi riprova.</translation>
    </message>
    <message>
        <source>The secret of this profile is not stored here</source>
        <translation>Il segreto di questo profilo non è memorizzato qui</translation>
    </message>
    <message>
        <source>Without it the service cannot be asked. Nothing was changed.</source>
        <translation>Senza di esso non si può interrogare il servizio. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret&quot;, or run this on a terminal, which asks for it.</source>
        <translation>Memorizzalo con “holdfast-cli profiles set-secret” o esegui questo comando in un terminale, che lo chiede.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in the keychain.</source>
        <translation>Inseriscilo una volta; viene conservato nel portachiavi.</translation>
    </message>
    <message>
        <source>This computer has no keychain running</source>
        <translation>Su questo computer non è in funzione alcun portachiavi</translation>
    </message>
    <message>
        <source>Holdfast never keeps a secret in plain text.</source>
        <translation>Holdfast non conserva mai un segreto in chiaro.</translation>
    </message>
    <message>
        <source>Start a keychain, or name a secret file in the profile.</source>
        <translation>Avvia un portachiavi o indica un file del segreto nel profilo.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>The secret is in it, out of reach.</source>
        <translation>Il segreto è lì dentro, fuori portata.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Sblocca il portachiavi, poi riprova.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Il portachiavi ha negato l’accesso</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>Riprova e consentilo.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Il portachiavi non risponde</translation>
    </message>
    <message>
        <source>See whether it is asking you something, then try again.</source>
        <translation>Guarda se ti sta chiedendo qualcosa, poi riprova.</translation>
    </message>
    <message>
        <source>The link was opened too late or twice</source>
        <translation>Il link è stato aperto troppo tardi o due volte</translation>
    </message>
    <message>
        <source>Start again; the link works once and for a minute.</source>
        <translation>Ricomincia; il link vale una sola volta e per un minuto.</translation>
    </message>
    <message>
        <source>Nobody approved in time</source>
        <translation>Nessuno ha approvato in tempo</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on this computer</source>
        <translation>I webhook non si possono ricevere su questo computer</translation>
    </message>
    <message>
        <source>Your connections are looked at every few minutes as always.</source>
        <translation>I tuoi collegamenti vengono controllati ogni pochi minuti, come sempre.</translation>
    </message>
    <message>
        <source>Close the program that uses port %1, or have &quot;webhookPort&quot; changed in the profile.</source>
        <extracomment>%1 a port of this computer.</extracomment>
        <translation>Chiudi il programma che usa la porta %1, o fai cambiare “webhookPort” nel profilo.</translation>
    </message>
    <message>
        <source>The browser could not bring the answer back</source>
        <translation>Il browser non ha potuto riportare la risposta</translation>
    </message>
    <message>
        <source>Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Copia il link, o incolla l’indirizzo che il browser mostra alla fine.</translation>
    </message>
    <message>
        <source>The bank is not answering</source>
        <translation>La banca non risponde</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent.</source>
        <translation>Il tuo consenso è a posto.</translation>
    </message>
    <message>
        <source>The access needs you</source>
        <translation>L’accesso ha bisogno di te</translation>
    </message>
    <message>
        <source>Its details say what to do.</source>
        <translation>I suoi dettagli dicono che cosa fare.</translation>
    </message>
    <message>
        <source>Some of the service&apos;s data could not be read</source>
        <translation>Alcuni dati del servizio non erano leggibili</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out; the rest is shown and kept.</source>
        <translation>
            <numerusform>%n voce è stata tralasciata; il resto è mostrato e conservato.</numerusform>
            <numerusform>%n voci sono state tralasciate; il resto è mostrato e conservato.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do; if it stays, show this to support.</source>
        <translation>Non devi fare nulla; se succede ancora, mostra questo all’assistenza.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>La risposta del servizio non era leggibile</translation>
    </message>
    <message>
        <source>It was already so</source>
        <translation>Era già così</translation>
    </message>
    <message>
        <source>It is treated as done.</source>
        <translation>Si considera fatto.</translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>Non devi fare nulla.</translation>
    </message>
    <message>
        <source>%1. %2 %3 (Code %4.)</source>
        <extracomment>%1 headline, %2 what it means, %3 whose turn it is, %4 a code for support.</extracomment>
        <translation>%1. %2 %3 (Codice %4.)</translation>
    </message>
    <message>
        <source>Choose your bank in the browser, log in and approve</source>
        <translation>Scegli la tua banca nel browser, accedi e approva</translation>
    </message>
    <message>
        <source>Log in at %1 in the browser and approve</source>
        <translation>Accedi a %1 nel browser e approva</translation>
    </message>
    <message>
        <source>Give %1 the code it asks for in the browser</source>
        <translation>Dai a %1 il codice che chiede nel browser</translation>
    </message>
    <message>
        <source>Confirm in the browser that the access may go on</source>
        <translation>Conferma nel browser che l’accesso può continuare</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Preparare la richiesta</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Controllare la risposta</translation>
    </message>
    <message>
        <source>Read the connection again</source>
        <translation>Leggere di nuovo il collegamento</translation>
    </message>
    <message>
        <source>Asking the service for a link…</source>
        <translation>Richiesta di un link al servizio…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Il browser non si è potuto aprire. Copia il link e aprilo tu.</translation>
    </message>
    <message>
        <source>The bank is open in your browser. Approve there; this window follows by itself.</source>
        <translation>La banca è aperta nel browser. Approva lì; questa finestra prosegue da sola.</translation>
    </message>
    <message>
        <source>The list of banks is open in your browser. Choose one and approve there; this window follows by itself.</source>
        <translation>L’elenco delle banche è aperto nel browser. Scegline una e approva lì; questa finestra prosegue da sola.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Approve there; this window follows by itself.</source>
        <translation>%1 è nella pagina aperta nel browser. Approva lì; questa finestra prosegue da sola.</translation>
    </message>
    <message>
        <source>The answer has arrived and is being checked…</source>
        <translation>La risposta è arrivata e viene controllata…</translation>
    </message>
    <message>
        <source>Checked. Reading the connection again…</source>
        <translation>Controllato. Nuova lettura del collegamento…</translation>
    </message>
    <message>
        <source>Open this address in a browser and approve there; this command goes on by itself:</source>
        <translation>Apri questo indirizzo in un browser e approva lì; questo comando prosegue da solo:</translation>
    </message>
    <message>
        <source>The bank opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>La banca si apre nel browser. Approva lì; questo comando prosegue da solo:</translation>
    </message>
    <message>
        <source>The list of banks opens in your browser. Choose one and approve there; this command goes on by itself:</source>
        <translation>L’elenco delle banche si apre nel browser. Scegline una e approva lì; questo comando prosegue da solo:</translation>
    </message>
    <message>
        <source>%1 opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>%1 si apre nel browser. Approva lì; questo comando prosegue da solo:</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open the address above yourself and approve there; this command goes on by itself.</source>
        <translation>Il browser non si è potuto aprire. Apri tu l’indirizzo qui sopra e approva lì; questo comando prosegue da solo.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Il tempo è scaduto</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to approve</source>
        <translation>
            <numerusform>Ancora %n secondo per approvare</numerusform>
            <numerusform>Ancora %n secondi per approvare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to approve</source>
        <translation>
            <numerusform>Ancora %n minuto per approvare</numerusform>
            <numerusform>Ancora %n minuti per approvare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened? Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Non è successo nulla? Copia il link, o incolla l’indirizzo che il browser mostra alla fine.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Collega una banca</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Collega %1</translation>
    </message>
    <message>
        <source>Log in again at %1</source>
        <translation>Accedi di nuovo a %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>Ricarica %1</translation>
    </message>
    <message>
        <source>Renew consent at %1</source>
        <translation>Rinnova il consenso presso %1</translation>
    </message>
    <message>
        <source>%1 is connected until %2.</source>
        <translation>%1 è collegata fino al %2.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 è collegata.</translation>
    </message>
    <message>
        <source>%1 is renewed until %2.</source>
        <translation>Rinnovo per %1 riuscito, fino al %2.</translation>
    </message>
    <message>
        <source>%1 is renewed.</source>
        <translation>Rinnovo per %1 riuscito.</translation>
    </message>
    <message>
        <source>%1 is renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>Rinnovo per %1 riuscito per i conti che hai spuntato. Gli altri restano sul vecchio consenso.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing about %1 has changed yet.</source>
        <translation>La banca ha approvato, ma per %1 non è ancora cambiato nulla.</translation>
    </message>
    <message>
        <source>An update was started.</source>
        <translation>È stato avviato un aggiornamento.</translation>
    </message>
    <message>
        <source>Updated from the bank.</source>
        <translation>Aggiornato dalla banca.</translation>
    </message>
    <message>
        <source>Some accounts were updated from the bank, others not.</source>
        <translation>Alcuni conti sono stati aggiornati dalla banca, altri no.</translation>
    </message>
    <message>
        <source>The bank did not answer an update.</source>
        <translation>La banca non ha risposto a un aggiornamento.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation before an update.</source>
        <translation>La banca voleva una conferma prima di un aggiornamento.</translation>
    </message>
    <message>
        <source>The bank did not accept the login for an update.</source>
        <translation>La banca non ha accettato le credenziali per un aggiornamento.</translation>
    </message>
    <message>
        <source>An update ended with &quot;%1&quot;.</source>
        <extracomment>%1 is a word of the service that nobody knows.</extracomment>
        <translation>Un aggiornamento è finito con “%1”.</translation>
    </message>
    <message>
        <source>Access was granted.</source>
        <translation>L’accesso è stato concesso.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Rinnovato.</translation>
    </message>
    <message>
        <source>Access was granted until %1.</source>
        <translation>L’accesso è stato concesso fino al %1.</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Rinnovato fino al %1.</translation>
    </message>
    <message>
        <source>A new login took some accounts along; the others stayed behind.</source>
        <translation>Un nuovo accesso ha portato con sé alcuni conti; gli altri sono rimasti indietro.</translation>
    </message>
    <message>
        <source>A new connection took over from the earlier one.</source>
        <translation>Un nuovo collegamento ha sostituito il precedente.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegato</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Rinnovato</translation>
    </message>
    <message>
        <source>Renewed as a new connection</source>
        <translation>Rinnovato come nuovo collegamento</translation>
    </message>
    <message>
        <source>Renewed for some of the accounts</source>
        <translation>Rinnovato per alcuni conti</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Non è cambiato nulla</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Asked, nothing new</source>
        <translation>Richiesto, nessuna novità</translation>
    </message>
    <message>
        <source>Updated in part</source>
        <translation>Aggiornato in parte</translation>
    </message>
    <message>
        <source>The bank needs you</source>
        <translation>La banca ha bisogno di te</translation>
    </message>
    <message>
        <source>The update did not succeed</source>
        <translation>L’aggiornamento non è riuscito</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Mai completato</translation>
    </message>
    <message>
        <source>Confirm at the bank</source>
        <translation>Conferma in banca</translation>
    </message>
    <message>
        <source>Update asked for here</source>
        <translation>Aggiornamento chiesto qui</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Rimozione</translation>
    </message>
    <message>
        <source>%1; the list said later: %2</source>
        <extracomment>%1 is how it ended, such as &quot;Never finished&quot;, %2 what the list said later: &quot;Renewed&quot;.</extracomment>
        <translation>%1; l’elenco ha detto più tardi: %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent and stops on %3.</source>
        <translation>Se spunti solo %1, %2 resta sul vecchio consenso, che scade il %3.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent and stops on %4.</source>
        <translation>Se spunti solo %1 e %2, %3 resta sul vecchio consenso, che scade il %4.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent and stop on %1.</source>
        <translation>I conti che non spunti restano sul vecchio consenso, che scade il %1.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent and stops on %2.</source>
        <translation>Un conto che non spunti, come %1, resta sul vecchio consenso, che scade il %2.</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent.</source>
        <translation>Se spunti solo %1, %2 resta sul vecchio consenso.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent.</source>
        <translation>Se spunti solo %1 e %2, %3 resta sul vecchio consenso.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent.</source>
        <translation>I conti che non spunti restano sul vecchio consenso.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent.</source>
        <translation>Un conto che non spunti, come %1, resta sul vecchio consenso.</translation>
    </message>
    <message>
        <source>Split off from an earlier connection on %1.</source>
        <translation>Separato da un collegamento precedente il %1.</translation>
    </message>
    <message>
        <source>Took the place of an earlier connection on %1.</source>
        <translation>Ha preso il posto di un collegamento precedente il %1.</translation>
    </message>
    <message>
        <source>Moved over with all that belongs to it: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Trasferiti con tutto ciò che vi appartiene: %1.</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Rimasti sul vecchio consenso: %1.</translation>
    </message>
    <message>
        <source>No longer part of any connection, kept as it was: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Non più parte di alcun collegamento, conservati com’erano: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the person&apos;s own name for a connection, %2 the bank&apos;s name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That consent has ended already.</source>
        <translation>Quel consenso è già scaduto.</translation>
    </message>
    <message>
        <source>Stays on the old consent</source>
        <translation>Resta sul vecchio consenso</translation>
    </message>
    <message>
        <source>Stays on the old consent until %1</source>
        <extracomment>%1 is a day, such as &quot;14 May&quot;.</extracomment>
        <translation>Resta sul vecchio consenso fino al %1</translation>
    </message>
    <message>
        <source>It was not ticked when you logged in on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Non era spuntato quando hai fatto l’accesso il %1.</translation>
    </message>
    <message>
        <source>Its accounts were not ticked when you logged in on %1.</source>
        <translation>I suoi conti non erano spuntati quando hai fatto l’accesso il %1.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Porta con te</translation>
    </message>
    <message>
        <source>On the old consent until %2: %1.</source>
        <translation>Sul vecchio consenso fino al %2: %1.</translation>
    </message>
    <message>
        <source>On the old consent: %1.</source>
        <translation>Sul vecchio consenso: %1.</translation>
    </message>
    <message>
        <source>Its other accounts went to a newer connection on %1.</source>
        <translation>Gli altri suoi conti sono passati a un collegamento più recente il %1.</translation>
    </message>
    <message>
        <source>A newer connection took its place on %1.</source>
        <translation>Un collegamento più recente ha preso il suo posto il %1.</translation>
    </message>
    <message>
        <source>Also in another connection to this bank, and fetched twice: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Anche in un altro collegamento a questa banca, e recuperati due volte: %1.</translation>
    </message>
    <message>
        <source>Which account is the earlier one now?</source>
        <translation>Quale conto è ora quello precedente?</translation>
    </message>
    <message>
        <source>Which account is %1 now?</source>
        <translation>Quale conto è ora %1?</translation>
    </message>
    <message>
        <source>Granted until %1, now it ends on %2.</source>
        <translation>Concesso fino al %1, ora scade il %2.</translation>
    </message>
    <message>
        <source>Granted, but no longer returned: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Concessi, ma non più ricevuti: %1.</translation>
    </message>
    <message>
        <source>Asked for, but not granted: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Richiesti, ma non concessi: %1.</translation>
    </message>
    <message>
        <source>Returned, though it came after the consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Ricevuti, anche se arrivati dopo il consenso: %1.</translation>
    </message>
    <message>
        <source>This bank</source>
        <translation>Questa banca</translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected already, with %n login(s). Another login is fine; to renew one, renew it instead.</source>
        <extracomment>%1 is a bank; the count is that of the logins there.</extracomment>
        <translation>
            <numerusform>%1 è già collegata, con %n accesso. Puoi aggiungerne un altro; per rinnovare quello esistente, usa invece il rinnovo.</numerusform>
            <numerusform>%1 è già collegata, con %n accessi. Puoi aggiungerne un altro; per rinnovarne uno, usa invece il rinnovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting a bank was cut off</source>
        <translation>Il collegamento di una banca si è interrotto</translation>
    </message>
    <message>
        <source>A renewal was cut off</source>
        <translation>Un rinnovo si è interrotto</translation>
    </message>
    <message>
        <source>The bank was connected after all</source>
        <translation>Alla fine la banca è stata collegata</translation>
    </message>
    <message>
        <source>The renewal went through after all</source>
        <translation>Alla fine il rinnovo è riuscito</translation>
    </message>
    <message>
        <source>It began %1 and changed nothing. You can start again.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a bank.</extracomment>
        <translation>È iniziato %1 e non ha cambiato nulla. Puoi ricominciare.</translation>
    </message>
    <message>
        <source>It began %1 at %2 and changed nothing. You can start again.</source>
        <translation>È iniziato %1 presso %2 e non ha cambiato nulla. Puoi ricominciare.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), with everything kept of them on this computer, are deleted.</source>
        <translation>
            <numerusform>%n conto viene eliminato, con tutto ciò che se ne conserva su questo computer.</numerusform>
            <numerusform>%n conti vengono eliminati, con tutto ciò che se ne conserva su questo computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this computer: %1, and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Eliminato da questo computer: %1, e ciò che hai scritto al riguardo.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: %1, with %n month(s) of transactions and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>
            <numerusform>Eliminato da questo computer: %1, con %n mese di movimenti e ciò che hai scritto al riguardo.</numerusform>
            <numerusform>Eliminato da questo computer: %1, con %n mesi di movimenti e ciò che hai scritto al riguardo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Un collegamento</translation>
    </message>
    <message>
        <source>Access is withdrawn at the service: it fetches nothing from %1 any more.</source>
        <translation>L’accesso viene revocato presso il servizio: non recupera più nulla da %1.</translation>
    </message>
    <message>
        <source>At %1 your accounts and your money stay as they are, and the bank keeps its own records.</source>
        <translation>Presso %1 i tuoi conti e il tuo denaro restano come sono, e la banca mantiene i propri archivi.</translation>
    </message>
    <message>
        <source>This cannot be taken back. You can connect the bank anew later.</source>
        <translation>Non si può annullare. Potrai collegare di nuovo la banca più avanti.</translation>
    </message>
    <message>
        <source>The removal of %1 is not confirmed yet</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>La rimozione di %1 non è ancora confermata</translation>
    </message>
    <message>
        <source>The service was asked, and its list still has to show it. Holdfast looks again with each reading, also after a restart; until then nothing is deleted here.</source>
        <translation>La richiesta al servizio è stata fatta, e il suo elenco deve ancora mostrarlo. Holdfast controlla a ogni lettura, anche dopo un riavvio; fino ad allora qui non viene eliminato nulla.</translation>
    </message>
    <message>
        <source>Receipt saved; nothing of it is left on this computer.</source>
        <translation>Ricevuta salvata; su questo computer non ne resta nulla.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Cancelled, says the service</source>
        <translation>Revocato, dice il servizio</translation>
    </message>
    <message>
        <source>The service did not tell</source>
        <translation>Il servizio non lo ha detto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>The service did not know it any more</source>
        <translation>Il servizio non lo conosceva più</translation>
    </message>
    <message>
        <source>Access was withdrawn from here</source>
        <translation>L’accesso è stato revocato da qui</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>May still be in</source>
        <translation>Forse ancora in</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>%1: rimosso altrove</translation>
    </message>
    <message>
        <source>The service no longer lists it since %1. What was fetched before is still on this computer.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Il servizio non lo elenca più (constatato %1). Ciò che è stato recuperato prima è ancora su questo computer.</translation>
    </message>
    <message>
        <source>Removed elsewhere: the service no longer lists it since %1. This is what was kept.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Rimosso altrove: il servizio non lo elenca più (constatato %1). Ecco ciò che è stato conservato.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were removed elsewhere</source>
        <translation>
            <numerusform>%n collegamento è stato rimosso altrove</numerusform>
            <numerusform>%n collegamenti sono stati rimossi altrove</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is kept of %1?</source>
        <translation>Eliminare ciò che si conserva di %1?</translation>
    </message>
    <message>
        <source>This cannot be taken back: the service has nothing of it any more.</source>
        <translation>Non si può annullare: il servizio non ne ha più nulla.</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Nessuna banca è ancora collegata</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), and none needs you</source>
        <translation>
            <numerusform>%n collegamento, e non ha bisogno di te</numerusform>
            <numerusform>%n collegamenti, e nessuno ha bisogno di te</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connection(s) needs you</source>
        <extracomment>%n is how many there are: two or more.</extracomment>
        <translation>
            <numerusform>1 di %n collegamento ha bisogno di te</numerusform>
            <numerusform>1 di %n collegamenti ha bisogno di te</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) need you</source>
        <extracomment>%1 is how many need the person, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 di %n collegamento hanno bisogno di te</numerusform>
            <numerusform>%1 di %n collegamenti hanno bisogno di te</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two facts side by side: &quot;4 days left&quot;, &quot;Log in at the bank; about three minutes.&quot;
----------
Two facts side by side: &quot;3 of 11 connections need you&quot;, &quot;next consent ends in 4 days&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The list was never read here; &quot;holdfast-cli connections&quot; reads it.</source>
        <translation>L’elenco non è mai stato letto qui; “holdfast-cli connections” lo legge.</translation>
    </message>
    <message>
        <source>This computer is offline · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Questo computer è fuori rete · controllato %1</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Questo computer è fuori rete</translation>
    </message>
    <message>
        <source>Not reachable · next try %1</source>
        <translation>Non raggiungibile · prossimo tentativo %1</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Non ancora controllato</translation>
    </message>
    <message>
        <source>Online · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>In linea · controllato %1</translation>
    </message>
    <message>
        <source>Already gone, and confirmed</source>
        <translation>Non esisteva già più, ed è confermato</translation>
    </message>
    <message>
        <source>Removed and confirmed</source>
        <translation>Rimosso e confermato</translation>
    </message>
    <message>
        <source>The service confirmed %1 that the connection is gone. It is deleted from the database here, but older files beside it may still hold it: %2. Delete those when you no longer need them.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 one path, or several with commas between.</extracomment>
        <translation>Il servizio ha confermato %1 che il collegamento non esiste più. È eliminato dal database di qui, ma file più vecchi accanto a esso potrebbero ancora contenerlo: %2. Eliminali quando non ti servono più.</translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that the connection is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Il servizio ha confermato %1 che il collegamento non esiste più, con %n conto. Su questo computer non ne resta nulla.</numerusform>
            <numerusform>Il servizio ha confermato %1 che il collegamento non esiste più, con %n conti. Su questo computer non ne resta nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that %2 is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Il servizio ha confermato %1 che %2 non esiste più, con %n conto. Su questo computer non ne resta nulla.</numerusform>
            <numerusform>Il servizio ha confermato %1 che %2 non esiste più, con %n conti. Su questo computer non ne resta nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n account(s)? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</source>
        <translation>
            <numerusform>Rimuovere %1 con %n conto? L’accesso viene revocato presso il servizio e i dati conservati qui vengono eliminati. Non si può annullare.</numerusform>
            <numerusform>Rimuovere %1 con %n conti? L’accesso viene revocato presso il servizio e i dati conservati qui vengono eliminati. Non si può annullare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Rimuovere %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) are renewed</source>
        <extracomment>%1 is how many were renewed, %n how many were to be.</extracomment>
        <translation>
            <numerusform>%1 di %n collegamento rinnovato</numerusform>
            <numerusform>%1 di %n collegamenti rinnovati</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponibile</translation>
    </message>
    <message>
        <source>partly available</source>
        <translation>disponibile in parte</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <translation>non disponibile al momento</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>non più disponibile</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>titolare</translation>
    </message>
    <message>
        <source>inspector (reads only)</source>
        <translation>ispettore (legge soltanto)</translation>
    </message>
    <message>
        <source>The update from %1 is under way; the service goes on by itself.</source>
        <translation>L’aggiornamento da %1 è in corso; il servizio prosegue da solo.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>I dati di %1 sono aggiornati.</translation>
    </message>
    <message>
        <source>%1 answered and had nothing new.</source>
        <translation>%1 ha risposto e non aveva novità.</translation>
    </message>
    <message>
        <source>%1 sent only some of the accounts.</source>
        <translation>%1 ha inviato solo alcuni dei conti.</translation>
    </message>
    <message>
        <source>%1 wants to see you before it sends more.</source>
        <translation>%1 vuole vederti prima di inviare altro.</translation>
    </message>
    <message>
        <source>The update from %1 did not work. Nothing is wrong with your consent.</source>
        <translation>L’aggiornamento da %1 non è riuscito. Il tuo consenso è a posto.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aggiornato</translation>
    </message>
    <message>
        <source>partly updated</source>
        <translation>aggiornato in parte</translation>
    </message>
    <message>
        <source>the bank wanted a confirmation</source>
        <translation>la banca voleva una conferma</translation>
    </message>
    <message>
        <source>the bank refused the login</source>
        <translation>la banca ha rifiutato le credenziali</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>on connecting</source>
        <translation>al collegamento</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatico</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>not enriched yet</source>
        <translation>non ancora arricchito</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) enriched</source>
        <extracomment>%1 accounts are done, %n in all.</extracomment>
        <translation>
            <numerusform>%1 di %n conto arricchito</numerusform>
            <numerusform>%1 di %n conti arricchiti</numerusform>
        </translation>
    </message>
    <message>
        <source>enriched</source>
        <translation>arricchito</translation>
    </message>
    <message>
        <source>enrichment failed</source>
        <translation>arricchimento non riuscito</translation>
    </message>
    <message>
        <source>The service says nothing about enrichment.</source>
        <translation>Il servizio non dice nulla dell’arricchimento.</translation>
    </message>
    <message>
        <source>The service has not enriched the account yet.</source>
        <translation>Il servizio non ha ancora arricchito il conto.</translation>
    </message>
    <message numerus="yes">
        <source>The service is still enriching: %1 of %n account(s) done.</source>
        <translation>
            <numerusform>Il servizio sta ancora arricchendo: %1 di %n conto pronto.</numerusform>
            <numerusform>Il servizio sta ancora arricchendo: %1 di %n conti pronti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enriched %1.</source>
        <translation>Arricchito %1.</translation>
    </message>
    <message>
        <source>All accounts are enriched.</source>
        <translation>Tutti i conti sono arricchiti.</translation>
    </message>
    <message>
        <source>The service could not enrich every account. The data itself is complete.</source>
        <translation>Il servizio non ha potuto arricchire tutti i conti. I dati in sé sono completi.</translation>
    </message>
    <message>
        <source>That takes longer than usual; the data itself is complete.</source>
        <translation>Ci vuole più del solito; i dati in sé sono completi.</translation>
    </message>
    <message>
        <source>nothing known of its enrichment</source>
        <translation>non si sa nulla del suo arricchimento</translation>
    </message>
    <message>
        <source>enrichment takes longer than usual</source>
        <translation>l’arricchimento richiede più del solito</translation>
    </message>
    <message>
        <source>enriched %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>arricchito %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Ha bisogno di te</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Scade presto</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>A posto</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Non più attivo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Aggiornamento non riuscito</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Its transactions are on their way. You can go on working.</source>
        <translation>I suoi movimenti sono in arrivo. Puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>Not read yet: %1.</source>
        <translation>Non ancora letti: %1.</translation>
    </message>
    <message>
        <source>None were read before access ended.</source>
        <translation>Nessuno è stato letto prima della fine dell’accesso.</translation>
    </message>
    <message>
        <source>Not read yet. That happens in the background, while the window is open.</source>
        <translation>Non ancora letti. Avviene in background, mentre la finestra è aperta.</translation>
    </message>
    <message>
        <source>No transactions so far.</source>
        <translation>Finora nessun movimento.</translation>
    </message>
    <message>
        <source>The bank gives no transactions of this account.</source>
        <translation>La banca non fornisce i movimenti di questo conto.</translation>
    </message>
    <message>
        <source>Goes back to %1; Holdfast is looking for more.</source>
        <translation>Risale al %1; Holdfast ne cerca altri.</translation>
    </message>
    <message>
        <source>Goes back to %1: all the bank gives.</source>
        <extracomment>%1 is a day, such as &quot;3 November 2023&quot;.</extracomment>
        <translation>Risale al %1: tutto ciò che la banca fornisce.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is missing: %2.</source>
        <extracomment>%1 is a day, %2 why the rest is not there, such as &quot;Moneyhub cannot be reached&quot;.</extracomment>
        <translation>Per ora risale al %1. Il resto manca: %2.</translation>
    </message>
    <message>
        <source>Goes back to %1: access ended before the rest was read.</source>
        <translation>Risale al %1: l’accesso è terminato prima di leggere il resto.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is read while the window is open.</source>
        <translation>Per ora risale al %1. Il resto viene letto mentre la finestra è aperta.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day as people say it. Format letters of Qt: ddd short weekday, d day, MMM short month.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 months so far.</source>
        <translation>Finora %1 mesi.</translation>
    </message>
    <message>
        <source>Less than 1 of up to %1 months so far.</source>
        <translation>Finora meno di 1 mese su un massimo di %1.</translation>
    </message>
    <message>
        <source>%1 of up to %2 months so far.</source>
        <extracomment>%1 months of transactions are here, and there can be %2 at most.</extracomment>
        <translation>Finora %1 mesi su un massimo di %2.</translation>
    </message>
    <message>
        <source>What was read stays here; it goes back to %1.</source>
        <translation>Ciò che è stato letto resta qui; risale al %1.</translation>
    </message>
    <message>
        <source>No transactions were read of it.</source>
        <translation>Non ne sono stati letti i movimenti.</translation>
    </message>
    <message>
        <source>As of %1. Access has ended; what was read stays here.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Situazione: %1. L’accesso è terminato; ciò che è stato letto resta qui.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Situazione: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <translation>
            <numerusform>E %n altro conto.</numerusform>
            <numerusform>E altri %n conti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the other accounts: all that was given so far.</source>
        <translation>Degli altri conti: tutto ciò che è stato fornito finora.</translation>
    </message>
    <message>
        <source>All that was given so far; Holdfast is looking for more.</source>
        <translation>Tutto ciò che è stato fornito finora; Holdfast ne cerca altri.</translation>
    </message>
    <message>
        <source>The first transactions are on their way</source>
        <translation>I primi movimenti sono in arrivo</translation>
    </message>
    <message>
        <source>The bank gives no transactions</source>
        <translation>La banca non fornisce movimenti</translation>
    </message>
    <message>
        <source>All accounts were read, and there was nothing in them.</source>
        <translation>Tutti i conti sono stati letti e non contenevano nulla.</translation>
    </message>
    <message>
        <source>No transactions are kept here</source>
        <translation>Qui non sono conservati movimenti</translation>
    </message>
    <message>
        <source>Access ended before any were read.</source>
        <translation>L’accesso è terminato prima che ne fosse letto uno.</translation>
    </message>
    <message>
        <source>No transactions are kept here yet</source>
        <translation>Qui non sono ancora conservati movimenti</translation>
    </message>
    <message>
        <source>They are read in the background, while the window is open.</source>
        <translation>Vengono letti in background, mentre la finestra è aperta.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day as people say it. Format letters of Qt: dddd weekday, d day, MMMM month, yyyy year.</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month that stands alone, as over a page of a calendar. Format letters of Qt: MMMM month, yyyy year.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: no consent ends</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>%1: non scade alcun consenso</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) ended</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n consenso scaduto</numerusform>
            <numerusform>%1: %n consensi scaduti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) end</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: scade %n consenso</numerusform>
            <numerusform>%1: scadono %n consensi</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>Oggi, %1</translation>
    </message>
    <message>
        <source>%1. The end of %2.</source>
        <extracomment>Read aloud: %1 is a day, %2 the connections whose consents end then.</extracomment>
        <translation>%1. Fine di %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>conti</translation>
    </message>
    <message>
        <source>account numbers</source>
        <translation>numeri di conto</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>saldi</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>movimenti</translation>
    </message>
    <message>
        <source>names of the account holders</source>
        <translation>nomi degli intestatari</translation>
    </message>
    <message>
        <source>payees</source>
        <translation>beneficiari</translation>
    </message>
    <message>
        <source>standing orders</source>
        <translation>ordini permanenti</translation>
    </message>
    <message>
        <source>None that the service names</source>
        <translation>Nessuno indicato dal servizio</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concesso</translation>
    </message>
    <message>
        <source>On a day Holdfast cannot read</source>
        <translation>In un giorno che Holdfast non può leggere</translation>
    </message>
    <message>
        <source>The service names no day</source>
        <translation>Il servizio non indica alcun giorno</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>The service names no end</source>
        <translation>Il servizio non indica una fine</translation>
    </message>
    <message>
        <source>To %1, on this computer</source>
        <extracomment>How far back data goes; %1 is a day.</extracomment>
        <translation>Dal %1, su questo computer</translation>
    </message>
    <message>
        <source>To %1, at the service</source>
        <translation>Dal %1, presso il servizio</translation>
    </message>
    <message>
        <source>Not known before transactions are read</source>
        <translation>Non noto prima della lettura dei movimenti</translation>
    </message>
    <message>
        <source>As the service remembers it: %1</source>
        <extracomment>%1 is a list such as &quot;accounts, balances and transactions&quot;.</extracomment>
        <translation>Secondo quanto ricorda il servizio: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; seen so far: %1</source>
        <translation>Come concesso in banca; visti finora: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; nothing has been seen so far</source>
        <translation>Come concesso in banca; finora non si è visto nulla</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Il nome che gli dai</translation>
    </message>
    <message>
        <source>Whose login</source>
        <translation>Chi accede</translation>
    </message>
    <message>
        <source>Nobody named; you can name somebody under Name and notes</source>
        <translation>Nessuno indicato; puoi indicare qualcuno in Nome e note</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Richiesto da</translation>
    </message>
    <message>
        <source>The client of this profile. What for was told when you agreed; Holdfast does not know it</source>
        <translation>Il client di questo profilo. Lo scopo è stato spiegato quando hai dato il consenso; Holdfast non lo conosce</translation>
    </message>
    <message>
        <source>%1. What for was told when you agreed; Holdfast does not know it</source>
        <translation>%1. Lo scopo è stato spiegato quando hai dato il consenso; Holdfast non lo conosce</translation>
    </message>
    <message>
        <source>Data goes back</source>
        <translation>Storico dei dati</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n day(s) ago</source>
        <extracomment>%1 is the name of a bank, as in all of these.</extracomment>
        <translation>
            <numerusform>%1: consenso scaduto da %n giorno</numerusform>
            <numerusform>%1: consenso scaduto da %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n day(s)</source>
        <translation>
            <numerusform>%1: il consenso scade tra %n giorno</numerusform>
            <numerusform>%1: il consenso scade tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>%1: consenso scaduto da %n ora</numerusform>
            <numerusform>%1: consenso scaduto da %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n hour(s)</source>
        <translation>
            <numerusform>%1: il consenso scade tra %n ora</numerusform>
            <numerusform>%1: il consenso scade tra %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: consent has just ended</source>
        <translation>%1: consenso appena scaduto</translation>
    </message>
    <message>
        <source>%1: consent ends in less than a minute</source>
        <translation>%1: il consenso scade tra meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>%1: consenso scaduto da %n minuto</numerusform>
            <numerusform>%1: consenso scaduto da %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n minute(s)</source>
        <translation>
            <numerusform>%1: il consenso scade tra %n minuto</numerusform>
            <numerusform>%1: il consenso scade tra %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another file of that name</source>
        <translation>C’è già un altro file con quel nome</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Non è stato sovrascritto nulla.</translation>
    </message>
    <message>
        <source>Give the file another name, then try again.</source>
        <translation>Dai un altro nome al file, poi riprova.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Questo collegamento</translation>
    </message>
    <message>
        <source>Another connection</source>
        <translation>Un altro collegamento</translation>
    </message>
    <message>
        <source>The first connection</source>
        <translation>Il primo collegamento</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a connection; %1 is a day.</extracomment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>sostituito il %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>lives on beside it</source>
        <translation>resta attivo accanto a esso</translation>
    </message>
    <message>
        <source>A new login took accounts along on %1.</source>
        <translation>Un nuovo accesso ha portato con sé dei conti il %1.</translation>
    </message>
    <message>
        <source>A new login took its place on %1.</source>
        <translation>Un nuovo accesso ha preso il suo posto il %1.</translation>
    </message>
    <message>
        <source>Moved over: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Trasferiti: %1.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>Rimasti indietro: %1.</translation>
    </message>
    <message>
        <source>In no connection any more: %1.</source>
        <translation>Non più in alcun collegamento: %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a headline, which has no full stop; %2 one or two sentences about it.
----------
%1 tells of a connection, %2 is one or more whole sentences.
----------
%1 is a line about a connection, %2 who logs in there, such as &quot;Ann logs in&quot;.
----------
%1 a fault in a few words, without a full stop, %2 a sentence about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Bank %1</source>
        <extracomment>In place of a bank&apos;s name that is hidden. %1 is a letter.</extracomment>
        <translation>Banca %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In place of an account&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Conto %1</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>In place of a profile&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Profilo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) or more</source>
        <translation>
            <numerusform>%n movimento o più</numerusform>
            <numerusform>%n movimenti o più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n movimento</numerusform>
            <numerusform>%n movimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a month such as &quot;March 2025&quot;, %2 such as &quot;42 transactions&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; a part of the month.</source>
        <translation>%1: %2; solo una parte del mese.</translation>
    </message>
    <message>
        <source>%1: nothing was booked.</source>
        <translation>%1: non è stato contabilizzato nulla.</translation>
    </message>
    <message>
        <source>%1: nothing is kept.</source>
        <translation>%1: non è conservato nulla.</translation>
    </message>
    <message>
        <source>No transactions are kept.</source>
        <translation>Non sono conservati movimenti.</translation>
    </message>
    <message>
        <source>Transactions from %1 to %2.</source>
        <translation>Movimenti dal %1 al %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing is kept of %n month(s) between.</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>
            <numerusform>%1 Non è conservato nulla di %n mese intermedio.</numerusform>
            <numerusform>%1 Non è conservato nulla di %n mesi intermedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the data is not up to date</source>
        <translation>%1: i dati non sono aggiornati</translation>
    </message>
    <message>
        <source>%1: access has ended</source>
        <translation>%1: l’accesso è terminato</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>%n collegamento ha bisogno di te</numerusform>
            <numerusform>%n collegamenti hanno bisogno di te</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ends %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 14:05&quot;.</extracomment>
        <translation>Il consenso scade %1</translation>
    </message>
    <message>
        <source>Consent ended %1</source>
        <extracomment>%1 is a moment such as &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Il consenso è scaduto %1</translation>
    </message>
    <message>
        <source>%1 (missed: was due %2)</source>
        <extracomment>When a reminder was told, and when it should have been: both moments such as &quot;today 10:04&quot;.</extracomment>
        <translation>%1 (in ritardo: era previsto %2)</translation>
    </message>
    <message>
        <source>Done since</source>
        <extracomment>A reminder that needs nobody any more.</extracomment>
        <translation>Già risolto</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A reminder that was, or was not, looked at.</extracomment>
        <translation>Letto</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon</source>
        <translation>
            <numerusform>%n consenso scade presto</numerusform>
            <numerusform>%n consensi scadono presto</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections are fine</source>
        <translation>Tutti i collegamenti sono a posto</translation>
    </message>
    <message>
        <source>No connection is active any more</source>
        <translation>Nessun collegamento è più attivo</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Tra 3 giorni</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La settimana prossima</translation>
    </message>
    <message>
        <source>Not again for this consent</source>
        <translation>Non più per questo consenso</translation>
    </message>
    <message>
        <source>Confirm in the browser, without a bank login; about a minute.</source>
        <translation>Conferma nel browser, senza accedere alla banca; circa un minuto.</translation>
    </message>
    <message>
        <source>Give the bank the code it asks for; about two minutes.</source>
        <translation>Dai alla banca il codice che chiede; circa due minuti.</translation>
    </message>
    <message>
        <source>Log in at the bank; about three minutes.</source>
        <translation>Accedi alla banca; circa tre minuti.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>Circa %n minuto in tutto.</numerusform>
            <numerusform>Circa %n minuti in tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a bank login: %1.</source>
        <translation>Senza accedere alla banca: %1.</translation>
    </message>
    <message>
        <source>With a code: %1.</source>
        <translation>Con un codice: %1.</translation>
    </message>
    <message>
        <source>With a login at the bank: %1.</source>
        <translation>Con un accesso alla banca: %1.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Questo termina da solo; non devi fare nulla.</translation>
    </message>
    <message>
        <source>It stays on the old consent because it was not ticked at the last login. Tick it here to bring it along.</source>
        <translation>Resta sul vecchio consenso perché non è stato spuntato all’ultimo accesso. Spuntalo qui per portarlo con gli altri.</translation>
    </message>
    <message>
        <source>You wanted to hear of it later. Tick it to renew it now.</source>
        <translation>Hai chiesto di riparlarne più tardi. Spuntalo per rinnovarlo ora.</translation>
    </message>
    <message>
        <source>%1 · %2 logs in</source>
        <extracomment>%1 is a connection, %2 the person who has to do the login at the bank.</extracomment>
        <translation>%1 · accede %2</translation>
    </message>
    <message>
        <source>Ended, or waiting for you (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>Scaduti, o in attesa di te (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Also what ends within %n day(s) (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>
            <numerusform>Anche ciò che scade entro %n giorno (%1)</numerusform>
            <numerusform>Anche ciò che scade entro %n giorni (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what ends up to a day of your choice</source>
        <translation>Anche ciò che scade fino a un giorno a tua scelta</translation>
    </message>
    <message>
        <source>Did not work yet. %1</source>
        <extracomment>%1 are sentences of what went wrong.</extracomment>
        <translation>Non ancora riuscito. %1</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>Lasciato per dopo.</translation>
    </message>
    <message>
        <source>In your browser now.</source>
        <translation>Ora nel browser.</translation>
    </message>
    <message>
        <source>Renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>Rinnovato per i conti che hai spuntato. Gli altri restano sul vecchio consenso.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing has changed yet.</source>
        <translation>La banca ha approvato, ma non è ancora cambiato nulla.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>Saltato da te.</translation>
    </message>
    <message>
        <source>The bank said no.</source>
        <translation>La banca ha detto di no.</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>Non riuscito.</translation>
    </message>
    <message>
        <source>No longer due when its turn came.</source>
        <translation>Non più in scadenza quando è arrivato il suo turno.</translation>
    </message>
    <message>
        <source>Renewing %1 of %2</source>
        <extracomment>%1 is the one it is at, %2 how many there are.</extracomment>
        <translation>Rinnovo %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n renewal(s) left</source>
        <extracomment>%1 is how many are left, %n how many there are.</extracomment>
        <translation>
            <numerusform>In pausa: resta %1 di %n rinnovo</numerusform>
            <numerusform>In pausa: restano %1 di %n rinnovi</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume tries this one again.</source>
        <translation>“Riprendi” riprova questo.</translation>
    </message>
    <message>
        <source>You stopped the one that was under way. %1</source>
        <extracomment>%1 is a sentence of what can be done.</extracomment>
        <translation>Hai interrotto quello in corso. %1</translation>
    </message>
    <message>
        <source>Nothing opens before you press Resume.</source>
        <translation>Non si apre nulla finché non premi “Riprendi”.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connection(s) are renewed</source>
        <translation>
            <numerusform>%n collegamento rinnovato</numerusform>
            <numerusform>Tutti i %n collegamenti sono rinnovati</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for later: %1. Go on with them within a week.</source>
        <translation>Tenuti per dopo: %1. Continua con questi entro una settimana.</translation>
    </message>
    <message>
        <source>Still waiting for you: %1.</source>
        <translation>Ancora in attesa di te: %1.</translation>
    </message>
    <message>
        <source>Not approved at the bank: %1.</source>
        <translation>Non approvati in banca: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) are left</source>
        <translation>
            <numerusform>Resta %n rinnovo</numerusform>
            <numerusform>Restano %n rinnovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n renewal(s)</source>
        <translation>
            <numerusform>Continua con %n rinnovo</numerusform>
            <numerusform>Continua con %n rinnovi</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Il consenso è scaduto il %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Il consenso scade il %1</translation>
    </message>
    <message>
        <source>%1 logs in</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>Accede %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>Accedi come %1</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n day(s) ago</source>
        <translation>
            <numerusform>consenso scaduto da %n giorno</numerusform>
            <numerusform>consenso scaduto da %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n day(s)</source>
        <translation>
            <numerusform>il consenso scade tra %n giorno</numerusform>
            <numerusform>il consenso scade tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>consenso scaduto da %n ora</numerusform>
            <numerusform>consenso scaduto da %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n hour(s)</source>
        <translation>
            <numerusform>il consenso scade tra %n ora</numerusform>
            <numerusform>il consenso scade tra %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>consent ended just now</source>
        <translation>consenso appena scaduto</translation>
    </message>
    <message>
        <source>consent ends in less than a minute</source>
        <translation>il consenso scade tra meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>consenso scaduto da %n minuto</numerusform>
            <numerusform>consenso scaduto da %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n minute(s)</source>
        <translation>
            <numerusform>il consenso scade tra %n minuto</numerusform>
            <numerusform>il consenso scade tra %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, press Enter to renew</source>
        <translation>%1, %2, premi Invio per rinnovare</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to log in again</source>
        <translation>%1, %2, premi Invio per accedere di nuovo</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to refresh</source>
        <translation>%1, %2, premi Invio per ricaricare</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to update now</source>
        <translation>%1, %2, premi Invio per aggiornare ora</translation>
    </message>
    <message>
        <source>%1 (consent ended on %2)</source>
        <extracomment>%1 is &quot;Barclays: 4 days left&quot;, %2 the day on which the consent ends or ended.</extracomment>
        <translation>%1 (consenso scaduto il %2)</translation>
    </message>
    <message>
        <source>%1 (consent ends on %2)</source>
        <translation>%1 (il consenso scade il %2)</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Collegamento %1</translation>
    </message>
    <message>
        <source>%1, in use by another Holdfast</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>%1, in uso da un altro Holdfast</translation>
    </message>
    <message>
        <source>%1, with SQLite %2</source>
        <extracomment>%1 is a path, %2 a version such as 3.40.1.</extracomment>
        <translation>%1, con SQLite %2</translation>
    </message>
    <message>
        <source>%1. Warning: with two programs that write, this SQLite can lose a change (mended in 3.51.3, 3.50.7 and 3.44.6). Holdfast lets only one do what it takes; open the database with no other program</source>
        <extracomment>%1 is what was found so far.</extracomment>
        <translation>%1. Attenzione: se scrivono due programmi, questo SQLite può perdere una modifica (corretto in 3.51.3, 3.50.7 e 3.44.6). Holdfast lascia fare a uno solo ciò che può causarlo; non aprire il database con alcun altro programma</translation>
    </message>
    <message>
        <source>%1; set aside earlier and still there: %2</source>
        <extracomment>%1 is a path, %2 the paths of older files, with commas between.</extracomment>
        <translation>%1; messo da parte in precedenza e ancora lì: %2</translation>
    </message>
    <message>
        <source>a program can listen</source>
        <translation>un programma può ascoltare</translation>
    </message>
    <message>
        <source>not available here, and not needed</source>
        <translation>non disponibile qui, e non serve</translation>
    </message>
    <message>
        <source>a renewal is under way and uses it</source>
        <translation>è in corso un rinnovo che la usa</translation>
    </message>
    <message>
        <source>written, read back and removed</source>
        <translation>scritto, riletto e rimosso</translation>
    </message>
    <message>
        <source>not usable (%1), and not needed: the profile names a secret file</source>
        <extracomment>%1 says in English what is wrong.</extracomment>
        <translation>non utilizzabile (%1), e non serve: il profilo indica un file del segreto</translation>
    </message>
    <message>
        <source>not used: the profile names no webhookPort</source>
        <translation>non usato: il profilo non indica webhookPort</translation>
    </message>
    <message>
        <source>the address is made when the window opens with this profile</source>
        <translation>l’indirizzo viene creato quando la finestra si apre con questo profilo</translation>
    </message>
    <message>
        <source>%1, while the window is open; nothing has come yet</source>
        <translation>%1, mentre la finestra è aperta; non è ancora arrivato nulla</translation>
    </message>
    <message>
        <source>%1, while the window is open; events so far: %2, the last at %3</source>
        <extracomment>%1 is an address, %2 how many events came, %3 a moment in UTC.</extracomment>
        <translation>%1, mentre la finestra è aperta; eventi finora: %2, l’ultimo: %3</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>non ne è usato alcuno</translation>
    </message>
    <message>
        <source>requests go by way of %1</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>le richieste passano per %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risponde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>%n secondo di differenza</numerusform>
            <numerusform>%n secondi di differenza</numerusform>
        </translation>
    </message>
    <message>
        <source>the service sent no date to compare with</source>
        <translation>il servizio non ha inviato una data con cui confrontare</translation>
    </message>
    <message>
        <source>in the secret file</source>
        <translation>nel file del segreto</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>nel portachiavi</translation>
    </message>
    <message>
        <source>typed, for this run</source>
        <translation>inserito, per questa esecuzione</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concesso</translation>
    </message>
    <message>
        <source>not needed by an inspector</source>
        <translation>non serve a un ispettore</translation>
    </message>
    <message>
        <source>none named; the first connect registers one</source>
        <translation>nessuno indicato; il primo collegamento ne registra uno</translation>
    </message>
    <message>
        <source>known to the service</source>
        <translation>noto al servizio</translation>
    </message>
    <message>
        <source>not asked without a user</source>
        <translation>non chiesto senza un utente</translation>
    </message>
    <message>
        <source>See what lies there, or start Holdfast: a damaged database is set aside, never deleted, and filled again from the service.</source>
        <translation>Guarda che cosa c’è lì, o avvia Holdfast: un database danneggiato viene messo da parte, mai eliminato, e riempito di nuovo dal servizio.</translation>
    </message>
    <message>
        <source>Make the data folder writable, or choose another one with --data-dir.</source>
        <translation>Rendi scrivibile la cartella dei dati, o scegline un’altra con --data-dir.</translation>
    </message>
    <message>
        <source>Ask whoever registered this client to enable this scope.</source>
        <translation>Chiedi a chi ha registrato questo client di abilitare questo scope.</translation>
    </message>
    <message>
        <source>See whether &quot;clientId&quot; is right and the secret is the one registered for it.</source>
        <translation>Controlla che “clientId” sia giusto e che il segreto sia quello registrato per esso.</translation>
    </message>
    <message>
        <source>The redirect comes back to 127.0.0.1; let programs listen there.</source>
        <translation>Il reindirizzamento torna a 127.0.0.1; lascia che i programmi vi ascoltino.</translation>
    </message>
    <message>
        <source>Only needed when the redirect URI says ::1 or localhost; let programs listen there.</source>
        <translation>Serve solo se l’URI di reindirizzamento dice ::1 o localhost; lascia che i programmi vi ascoltino.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or register another redirect URI.</source>
        <translation>Chiudi il programma che usa questa porta, o registra un altro URI di reindirizzamento.</translation>
    </message>
    <message>
        <source>Start and unlock a keychain (GNOME Keyring, KWallet), or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Avvia e sblocca un portachiavi (GNOME Keyring, KWallet), o indica un “secretFile” nel profilo.</translation>
    </message>
    <message>
        <source>See whether this computer is online, and whether &quot;identityUrl&quot; in the profile is right.</source>
        <translation>Controlla che questo computer sia in linea e che “identityUrl” nel profilo sia giusto.</translation>
    </message>
    <message>
        <source>See whether &quot;apiUrl&quot; in the profile is right.</source>
        <translation>Controlla che “apiUrl” nel profilo sia giusto.</translation>
    </message>
    <message>
        <source>See whether &quot;userId&quot; in the profile is right.</source>
        <translation>Controlla che “userId” nel profilo sia giusto.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret NAME&quot;, or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Memorizzalo con “holdfast-cli profiles set-secret NAME”, o indica un “secretFile” nel profilo.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv4</source>
        <translation>Ritorno dal browser, IPv4</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv6</source>
        <translation>Ritorno dal browser, IPv6</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Indirizzo di ritorno</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Servizio di identità</translation>
    </message>
    <message>
        <source>Data service</source>
        <translation>Servizio dati</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto del client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Data of this user</source>
        <translation>Dati di questo utente</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <extracomment>%1 is a technical word such as connection:read.</extracomment>
        <translation>Permesso %1</translation>
    </message>
    <message>
        <source>not looked at: something above must be put right first</source>
        <translation>non controllato: prima va sistemato qualcosa più in alto</translation>
    </message>
    <message>
        <source>It took too long. See whether a question is waiting on the screen, and try again.</source>
        <translation>Ci è voluto troppo tempo. Guarda se sullo schermo c’è una domanda in attesa, poi riprova.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Of a check: it works, and something about it should be known.</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Of a check: it does not work.</extracomment>
        <translation>errore</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Of a check: it was not made.</extracomment>
        <translation>tralasciato</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nulla è d’ostacolo.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>%n riga richiede attenzione.</numerusform>
            <numerusform>%n righe richiedono attenzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 &quot;ok&quot; or &quot;wrong&quot;, %2 what was looked at, %3 what was found.</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>A page should open in your browser now.</source>
        <translation>Ora dovrebbe aprirsi una pagina nel browser.</translation>
    </message>
    <message>
        <source>The page came back: your browser and Holdfast find each other.</source>
        <translation>La pagina è tornata: il browser e Holdfast si trovano.</translation>
    </message>
    <message>
        <source>Nothing came back within a minute. Did a page open, and did it say that Holdfast was found?</source>
        <translation>Entro un minuto non è tornato nulla. Si è aperta una pagina, e diceva che Holdfast è stato trovato?</translation>
    </message>
    <message>
        <source>The data came, but the service could not work through all of it.</source>
        <translation>I dati sono arrivati, ma il servizio non ha potuto elaborarli tutti.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Riprova da solo.</translation>
    </message>
    <message>
        <source>Your consent is fine; what came before is kept.</source>
        <translation>Il tuo consenso è a posto; ciò che è arrivato prima è conservato.</translation>
    </message>
    <message>
        <source>The service asks for the rest by itself.</source>
        <translation>Il servizio chiede il resto da solo.</translation>
    </message>
    <message>
        <source>It is your turn: confirm at %1.</source>
        <translation>Tocca a te: conferma presso %1.</translation>
    </message>
    <message>
        <source>The password may have changed, or access was withdrawn at the bank.</source>
        <translation>Forse la password è cambiata, o l’accesso è stato revocato in banca.</translation>
    </message>
    <message>
        <source>It is your turn: log in at %1 again.</source>
        <translation>Tocca a te: accedi di nuovo a %1.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>The service&apos;s words: fetching %1, processing %2</source>
        <extracomment>%1 and %2 are the service&apos;s own words, such as &quot;success&quot;.</extracomment>
        <translation>Con le parole del servizio: recupero %1, elaborazione %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the list view shows.</source>
        <extracomment>Below a list of connections that need the person or have ended: those it leaves out.</extracomment>
        <translation>
            <numerusform>E %n altro, che si vede nella vista a elenco.</numerusform>
            <numerusform>E altri %n, che si vedono nella vista a elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>%1 is what a program says of a fault, in English.</extracomment>
        <translation>Dettaglio tecnico: %1</translation>
    </message>
    <message>
        <source>%1 (missed: could not be shown)</source>
        <extracomment>When a reminder was told, such as &quot;today 10:04&quot;; the desktop had no way to show it.</extracomment>
        <translation>%1 (mancato: non si è potuto mostrare)</translation>
    </message>
    <message>
        <source>Its address was not found, as when this computer is not online. Nothing is wrong with your consents.</source>
        <translation>Il suo indirizzo non è stato trovato, come quando questo computer non è in linea. I tuoi consensi sono a posto.</translation>
    </message>
    <message>
        <source>No answer came in time. Nothing is wrong with your consents.</source>
        <translation>Non è arrivata alcuna risposta in tempo. I tuoi consensi sono a posto.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was here. Nothing is wrong with your consents.</source>
        <translation>La connessione si è interrotta prima che arrivasse la risposta. I tuoi consensi sono a posto.</translation>
    </message>
    <message>
        <source>not usable, and not needed: the profile names a secret file</source>
        <translation>non utilizzabile, e non necessario: il profilo indica un file del segreto</translation>
    </message>
    <message>
        <source>Left from the renewals of %1.</source>
        <extracomment>%1 is a moment such as &quot;yesterday 18:00&quot;.</extracomment>
        <translation>Rimasto dai rinnovi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n key(s) not known and ignored: %2</source>
        <extracomment>%1 is a path, %2 the keys, with commas between.</extracomment>
        <translation>
            <numerusform>%1; %n chiave sconosciuta e ignorata: %2</numerusform>
            <numerusform>%1; %n chiavi sconosciute e ignorate: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or copy each link out of Holdfast and open it yourself.</source>
        <translation>Installa xdg-utils e un browser per le pagine web, oppure copia ogni link da Holdfast e aprilo tu.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or use --no-browser and open the links yourself.</source>
        <translation>Installa xdg-utils e un browser per le pagine web, oppure usa --no-browser e apri tu i link.</translation>
    </message>
    <message>
        <source>The consent has ended; log in again first.</source>
        <translation>Il consenso è scaduto; accedi di nuovo prima.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %1 of %n connection(s) need you; ended: %2.</source>
        <extracomment>%1 is how many need the person, %2 how many consents have ended, %n how many there are.</extracomment>
        <translation>
            <numerusform>Oggi: %1 di %n collegamento ha bisogno di te; scaduti: %2.</numerusform>
            <numerusform>Oggi: %1 di %n collegamenti hanno bisogno di te; scaduti: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1: %2 of %n connection(s) will need you; ended by then: %3.</source>
        <extracomment>%1 is a day, %2 how many will need the person, %3 how many consents will have ended by then, %n how many connections there are.</extracomment>
        <translation>
            <numerusform>Il %1: %2 di %n collegamento avrà bisogno di te; già scaduti: %3.</numerusform>
            <numerusform>Il %1: %2 di %n collegamenti avranno bisogno di te; già scaduti: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to keep an eye on</source>
        <translation>
            <numerusform>%n collegamento da tenere d’occhio</numerusform>
            <numerusform>%n collegamenti da tenere d’occhio</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. When you renew, the link can be copied and opened by hand.</source>
        <translation>Non si è potuto avviare alcun browser. Quando rinnovi, il link si può copiare e aprire a mano.</translation>
    </message>
    <message>
        <source>It is not answering requests at the moment. Nothing is wrong with your consents.</source>
        <translation>Al momento non accetta chiamate. I tuoi consensi sono a posto.</translation>
    </message>
    <message>
        <source>Not connected · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read.</extracomment>
        <translation>Non connesso · controllato %1</translation>
    </message>
    <message>
        <source>Enter the right one. If the profile names a secret file, correct that file.</source>
        <translation>Inserisci quello giusto. Se il profilo indica un file del segreto, correggi quel file.</translation>
    </message>
    <message>
        <source>The service keeps a record of its own.</source>
        <translation>Il servizio tiene un proprio registro.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent is given.</source>
        <translation>Secondo il servizio stesso: il consenso è concesso.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent was withdrawn.</source>
        <translation>Secondo il servizio stesso: il consenso è stato revocato.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent has ended.</source>
        <translation>Secondo il servizio stesso: il consenso è scaduto.</translation>
    </message>
    <message>
        <source>The service&apos;s own record says “%1”.</source>
        <extracomment>%1 is a word of the service, such as &quot;Suspended&quot;.</extracomment>
        <translation>Il servizio stesso indica “%1”.</translation>
    </message>
    <message>
        <source>It was given from %1 to %2.</source>
        <extracomment>Of a consent; %1 and %2 are days.</extracomment>
        <translation>È stato concesso dal %1 al %2.</translation>
    </message>
    <message>
        <source>It was given from %1 on.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>È stato concesso a partire dal %1.</translation>
    </message>
    <message>
        <source>It was given up to %1.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>È stato concesso fino al %1.</translation>
    </message>
    <message>
        <source>It was cancelled %1.</source>
        <extracomment>Of a consent; %1 is a moment such as &quot;3 March, 14:05&quot;.</extracomment>
        <translation>È stato revocato (%1).</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <extracomment>%1 is a list of masked account numbers.</extracomment>
        <translation>Vale per %1.</translation>
    </message>
    <message>
        <source>You are logged in at %1 for the accounts you ticked. The others stay on the old login.</source>
        <translation>Accesso a %1 riuscito per i conti che hai spuntato. Gli altri restano sul vecchio accesso.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old login.</source>
        <translation>I conti che non spunti restano sul vecchio accesso.</translation>
    </message>
    <message>
        <source>Stays on the old login</source>
        <translation>Resta sul vecchio accesso</translation>
    </message>
    <message>
        <source>On the old login: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Sul vecchio accesso: %1.</translation>
    </message>
    <message>
        <source>You are logged in for the accounts you ticked. The others stay on the old login.</source>
        <translation>Accesso riuscito per i conti che hai spuntato. Gli altri restano sul vecchio accesso.</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to bring it along</source>
        <translation>%1, %2, premi Invio per portarlo con gli altri</translation>
    </message>
    <message>
        <source>logins go by way of %1; data is asked for without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>gli accessi passano per %1; i dati si richiedono senza proxy</translation>
    </message>
    <message>
        <source>data is asked for by way of %1; logins go without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>i dati si richiedono tramite %1; gli accessi vanno senza proxy</translation>
    </message>
    <message>
        <source>logins go by way of %1, and data is asked for by way of %2</source>
        <extracomment>%1 and %2 are addresses of proxies.</extracomment>
        <translation>gli accessi passano per %1 e i dati si richiedono tramite %2</translation>
    </message>
    <message>
        <source>Press &quot;Enter the secret…&quot; in the window and paste it there.</source>
        <translation>Premi “Inserisci il segreto…” nella finestra e incollalo lì.</translation>
    </message>
    <message>
        <source>Not reachable · checked %1 · next try %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read. %2 is one, too.</extracomment>
        <translation>Non raggiungibile · controllato %1 · prossimo tentativo %2</translation>
    </message>
    <message>
        <source>Not reachable · checked %1</source>
        <translation>Non raggiungibile · controllato %1</translation>
    </message>
    <message>
        <source>This update came with connecting.</source>
        <translation>Questo aggiornamento è stato fatto al collegamento.</translation>
    </message>
    <message>
        <source>This update was made by itself.</source>
        <translation>Questo aggiornamento è stato automatico.</translation>
    </message>
    <message>
        <source>This update was asked for.</source>
        <translation>Questo aggiornamento è stato richiesto.</translation>
    </message>
    <message>
        <source>The service calls this update “%1”.</source>
        <extracomment>%1 is a word of the service.</extracomment>
        <translation>Il servizio chiama questo aggiornamento “%1”.</translation>
    </message>
</context>
<context>
    <name>holdfast::AccountsPage</name>
    <message>
        <source>history since %1</source>
        <extracomment>The first day of an account&apos;s transactions at the service.</extracomment>
        <translation>storico dal %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Balances as of %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Saldi aggiornati %1</translation>
    </message>
    <message>
        <source>The accounts have not been read yet.</source>
        <translation>I conti non sono ancora stati letti.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (nascosto)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Letto: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Name, notes, hide</source>
        <translation>Nome, note, nascondi</translation>
    </message>
    <message>
        <source>Months kept of %1</source>
        <translation>Mesi conservati di %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) hidden</source>
        <translation>
            <numerusform>%n conto nascosto</numerusform>
            <numerusform>%n conti nascosti</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out hidden accounts</source>
        <translation>Ometti i conti nascosti</translation>
    </message>
    <message>
        <source>Show hidden accounts</source>
        <translation>Mostra i conti nascosti</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>&amp;Nome e note…</translation>
    </message>
    <message>
        <source>&amp;Show this account again</source>
        <translation>&amp;Mostra di nuovo questo conto</translation>
    </message>
    <message>
        <source>&amp;Hide this account</source>
        <translation>N&amp;ascondi questo conto</translation>
    </message>
    <message>
        <source>&amp;Copy account number</source>
        <translation>&amp;Copia il numero di conto</translation>
    </message>
</context>
<context>
    <name>holdfast::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Non è ancora successo nulla</translation>
    </message>
    <message>
        <source>Updates, renewals and attempts of this connection are listed here.</source>
        <translation>Qui sono elencati gli aggiornamenti, i rinnovi e i tentativi di questo collegamento.</translation>
    </message>
</context>
<context>
    <name>holdfast::BankPicker</name>
    <message>
        <source>Connect</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Collega una banca</translation>
    </message>
    <message>
        <source>&amp;Which bank?</source>
        <translation>&amp;Quale banca?</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Scrivi una parte del nome</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Banche</translation>
    </message>
    <message>
        <source>Choose in the &amp;browser</source>
        <translation>Scegli nel &amp;browser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Asking for the list of banks…</source>
        <translation>Richiesta dell’elenco delle banche…</translation>
    </message>
    <message>
        <source>No bank of that name is in the service&apos;s list.</source>
        <translation>Nell’elenco del servizio non c’è una banca con questo nome.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>holdfast::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
</context>
<context>
    <name>holdfast::BannerArea</name>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Inserisci il segreto…</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <translation>Salva il pacchetto per l’assistenza</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>File JSON (*.json)</translation>
    </message>
    <message>
        <source>The support bundle could not be made.</source>
        <translation>Non è stato possibile creare il pacchetto per l’assistenza.</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacchetto per l’assistenza</translation>
    </message>
    <message>
        <source>Holdfast is looking at itself and at the service. This takes a moment.</source>
        <translation>Holdfast sta esaminando sé stesso e il servizio. Ci vuole un momento.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Che cosa conterrà il file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This is all that support staff will see. People, accounts and numbers have stand-ins; passwords, balances, notes and transactions are not in it. Read it before you send it: Holdfast sends it to nobody.</source>
        <translation>Questo è tutto ciò che l’assistenza vedrà. Persone, conti e numeri sono sostituiti; password, saldi, note e movimenti non ci sono. Leggilo prima di inviarlo: Holdfast non lo invia a nessuno.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Salvato come %1. Solo tu puoi leggerlo.</translation>
    </message>
</context>
<context>
    <name>holdfast::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>P&amp;recedente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Successivo</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
    <message>
        <source>Loo&amp;k ahead:</source>
        <translation>&amp;Guarda avanti:</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Guarda avanti</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>Il giorno mostrato</translation>
    </message>
    <message>
        <source>What ends on this day</source>
        <translation>Che cosa scade in questo giorno</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Come sarà</translation>
    </message>
    <message>
        <source>&amp;Show connection</source>
        <translation>&amp;Mostra il collegamento</translation>
    </message>
    <message>
        <source>Save calendar &amp;file…</source>
        <translation>Salva &amp;file di calendario…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Torna all’elenco</translation>
    </message>
    <message>
        <source>This day is over; looking ahead begins today.</source>
        <translation>Questo giorno è passato; lo sguardo in avanti parte da oggi.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Salva file di calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendari (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Names are hidden now, and the file would go without them. Show them, then save it.</source>
        <translation>I nomi ora sono nascosti e il file sarebbe senza. Mostrali, poi salvalo.</translation>
    </message>
</context>
<context>
    <name>holdfast::CheckRow</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 what was looked at, %2 &quot;ok&quot; or &quot;wrong&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Read aloud: %1 a check and how it went, %2 what was found.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>Read aloud: %1 a check and how it went, %2 what was found, %3 what to do.</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>&amp;Columns of the list</source>
        <translation>&amp;Colonne dell’elenco</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonne dell’elenco</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>Come all’&amp;inizio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The bank always comes first. The others can also be dragged by their names above the list.</source>
        <translation>La banca viene sempre per prima. Le altre si possono anche trascinare per il nome sopra l’elenco.</translation>
    </message>
    <message>
        <source>&amp;Hide this one</source>
        <translation>&amp;Nascondi questa</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Mostra questa</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Spostare la colonna</translation>
    </message>
    <message>
        <source>Show the column, or hide it</source>
        <translation>Mostrare la colonna o nasconderla</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionCommands</name>
    <message>
        <source>%1 is being asked for news</source>
        <translation>Richiesta di novità a %1</translation>
    </message>
    <message>
        <source>This can take a few minutes; you can go on working.</source>
        <translation>Può richiedere qualche minuto; puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>The webhook address is on the clipboard</source>
        <translation>L’indirizzo webhook è negli appunti</translation>
    </message>
    <message>
        <source>Give it to the relay that brings webhooks to this computer, and to nobody else.</source>
        <translation>Dallo al relay che porta i webhook a questo computer, e a nessun altro.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>The account number is on the clipboard</source>
        <translation>Il numero di conto è negli appunti</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Viene tolto dagli appunti dopo %n secondo.</numerusform>
            <numerusform>Viene tolto dagli appunti dopo %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>Il link è negli appunti</translation>
    </message>
    <message>
        <source>Paste it into the address bar of a browser.</source>
        <translation>Incollalo nella barra degli indirizzi di un browser.</translation>
    </message>
    <message>
        <source>You are not reminded of %1 before %2.</source>
        <extracomment>%1 is a connection, %2 a moment such as &quot;tomorrow 09:00&quot;.</extracomment>
        <translation>Nessun promemoria per %1 prima di %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionListModel</name>
    <message>
        <source>next one is late</source>
        <translation>prossimo in ritardo</translation>
    </message>
    <message>
        <source>next %1–%2</source>
        <extracomment>%1 and %2 are times of the same day.</extracomment>
        <translation>prossimo %1–%2</translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>prossimo %1</translation>
    </message>
    <message>
        <source>next by %1</source>
        <extracomment>%1 is a time of this day or a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>prossimo entro %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>End not readable</source>
        <translation>Fine non leggibile</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Nessuna data di fine</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Scaduto il %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Il consenso è scaduto il %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Il consenso scade il %1</translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation>Ultimo aggiornamento: %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <extracomment>%1 is a window of time: &quot;between 14:00 and 18:00&quot;</extracomment>
        <translation>Prossimo aggiornamento: %1</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Ultimo aggiornamento</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Prossimo aggiornamento</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Arricchimento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For the ear: %1 is the heading above a row, such as &quot;Needs you&quot;, %2 the row.</extracomment>
        <translation>il %1 alle %2</translation>
    </message>
    <message>
        <source>has the account “%1”</source>
        <extracomment>Why a search found this connection; %1 is one of its accounts.</extracomment>
        <translation>ha il conto “%1”</translation>
    </message>
    <message>
        <source>found in your notes</source>
        <translation>trovato nelle tue note</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Chi accede</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Scade il</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Collegato il</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nessuno indicato</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) you</source>
        <extracomment>Heading over the connections of a bank or person, %1; some of them need somebody.</extracomment>
        <translation>
            <numerusform>%1 · %n ha bisogno di te</numerusform>
            <numerusform>%1 · %n hanno bisogno di te</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Read aloud of a cell that is empty: no button, or nothing known.</extracomment>
        <translation>Qui non c’è nulla da fare</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Heading over connections: %1 is what they have in common, such as &quot;Ends soon&quot;, %2 how many there are.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionNoteList</name>
    <message>
        <source>Tick the row, or take the tick away</source>
        <translation>Spuntare la riga o togliere la spunta</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Andare al collegamento</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiare la riga</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionNotes</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Read aloud: %1 is a connection, %2 a sentence about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>Read aloud: %1 is a connection, %2 its group such as &quot;Needs you&quot;, %3 a sentence about it.</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Ended at %1.</source>
        <extracomment>%1 is a time of the day.</extracomment>
        <translation>Scaduto alle %1.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Scade alle %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Bank connections</source>
        <translation>Collegamenti bancari</translation>
    </message>
    <message>
        <source>4 accounts · enriched</source>
        <translation>4 conti · arricchiti</translation>
    </message>
    <message>
        <source>Ended 4 November</source>
        <translation>Scaduto il 4 novembre</translation>
    </message>
    <message>
        <source>14 November, 08:00</source>
        <translation>il 14 novembre alle 08:00</translation>
    </message>
    <message>
        <source>Barclays wants you to confirm</source>
        <translation>Barclays vuole una tua conferma</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>Prima ciò che ha bisogno di te</translation>
    </message>
    <message>
        <source>November,</source>
        <translation>novembre,</translation>
    </message>
    <message>
        <source>4 accounts</source>
        <translation>4 conti</translation>
    </message>
    <message>
        <source>wants you to</source>
        <translation>vuole una tua</translation>
    </message>
    <message>
        <source>between tomorrow 06:00</source>
        <translation>tra domani alle 06:00</translation>
    </message>
    <message>
        <source>4 November 2025</source>
        <translation>4 novembre 2025</translation>
    </message>
    <message>
        <source>Do what the row&apos;s button does</source>
        <translation>Fai ciò che fa il pulsante della riga</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Vai di riga in riga</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>Vai di gruppo in gruppo</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Vai alla prima o all’ultima riga</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Apri il menu della riga</translation>
    </message>
</context>
<context>
    <name>holdfast::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>End consent…</source>
        <translation>Termina il consenso…</translation>
    </message>
    <message>
        <source>What ending it means</source>
        <translation>Che cosa comporta terminarlo</translation>
    </message>
    <message>
        <source>What was asked and granted</source>
        <translation>Che cosa è stato chiesto e concesso</translation>
    </message>
</context>
<context>
    <name>holdfast::Desktop</name>
    <message>
        <source>Open a profile file</source>
        <translation>Apri un file di profilo</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profili (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsPane</name>
    <message>
        <source>Your notes</source>
        <translation>Le tue note</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>Consigliato: %1</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Che cos’altro si può fare</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button says, %2 a sentence why it cannot be done.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name and notes…</source>
        <translation>Nome e note…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Rispondi…</translation>
    </message>
    <message>
        <source>Overview of the connection</source>
        <translation>Panoramica del collegamento</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsTabs</name>
    <message>
        <source>Details of the connection</source>
        <translation>Dettagli del collegamento</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Aggiornamenti</translation>
    </message>
</context>
<context>
    <name>holdfast::EventTree</name>
    <message>
        <source>Copy c&amp;orrelation id</source>
        <translation>Copia l’&amp;identificativo di correlazione</translation>
    </message>
    <message>
        <source>Open what belongs to an entry, or close it</source>
        <translation>Aprire ciò che fa parte di una voce, o chiuderlo</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copiare la voce</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstStartPage</name>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>What would you like to open?</source>
        <translation>Che cosa vuoi aprire?</translation>
    </message>
    <message>
        <source>Holdfast keeps bank connections alive. It reaches them through a profile, which your organisation gives you; without one you can try it out.</source>
        <translation>Holdfast tiene vivi i collegamenti bancari. Li raggiunge tramite un profilo, che ti dà la tua organizzazione; senza profilo puoi provarlo.</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>Apri un file di profilo…</translation>
    </message>
    <message>
        <source>Try Holdfast with make-believe banks</source>
        <translation>Prova Holdfast con banche fittizie</translation>
    </message>
    <message>
        <source>A sandbox on this computer. No account is needed, and nothing of it is real.</source>
        <translation>Una sandbox su questo computer. Non serve alcun account, e nulla di ciò che contiene è reale.</translation>
    </message>
    <message>
        <source>A profile that was set up for everybody on this computer.</source>
        <translation>Un profilo preparato per tutti su questo computer.</translation>
    </message>
    <message>
        <source>A profile in your own folder.</source>
        <translation>Un profilo nella tua cartella.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what is wrong, without a full stop, %2 a sentence that says what it means.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>holdfast::FlowPanel</name>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ora: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Dopo: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Apri &amp;di nuovo</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copia il &amp;link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>A&amp;ddress from the browser</source>
        <translation>Indirizzo dal &amp;browser</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usa questo indirizzo</translation>
    </message>
</context>
<context>
    <name>holdfast::GoneDialog</name>
    <message>
        <source>Removed elsewhere</source>
        <translation>Rimossi altrove</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing of what was removed elsewhere is kept here.</source>
        <translation>Qui non si conserva nulla di ciò che è stato rimosso altrove.</translation>
    </message>
    <message>
        <source>You keep what is here.</source>
        <translation>Tieni ciò che è qui.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Tieni ciò che è qui</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Elimina da questo computer…</translation>
    </message>
</context>
<context>
    <name>holdfast::HiddenSign</name>
    <message>
        <source>Amounts and names are hidden.</source>
        <translation>Importi e nomi sono nascosti.</translation>
    </message>
    <message>
        <source>Show &amp;amounts and names</source>
        <translation>Mostra &amp;importi e nomi</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>You have not been reminded of anything yet</source>
        <translation>Non ti è ancora stato ricordato nulla</translation>
    </message>
    <message>
        <source>Before a consent ends, and when a bank needs you, Holdfast tells you. Here you find it again, also what came while you were away.</source>
        <translation>Holdfast ti avvisa prima che un consenso scada e quando una banca ha bisogno di te. Qui ritrovi tutto, anche ciò che è arrivato mentre non c’eri.</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Mostra il collegamento</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Ricordamelo di nuovo</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Segna tutto come letto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Bank</source>
        <translation>Banca</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>holdfast::LineageView</name>
    <message>
        <source>Where this connection comes from</source>
        <translation>Da dove viene questo collegamento</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n connection(s) in all.</source>
        <translation>
            <numerusform>%1 %n collegamento in tutto.</numerusform>
            <numerusform>%1 %n collegamenti in tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from one to the next in the family</source>
        <translation>Passare dall’uno all’altro nella famiglia</translation>
    </message>
    <message>
        <source>Go to the newest or oldest of the family</source>
        <translation>Andare al più recente o al più vecchio della famiglia</translation>
    </message>
    <message>
        <source>Show that connection</source>
        <translation>Mostrare quel collegamento</translation>
    </message>
</context>
<context>
    <name>holdfast::ListMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Raggruppa per</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>&amp;Colonne…</translation>
    </message>
    <message>
        <source>What needs you &amp;first</source>
        <translation>Prima ciò che ha &amp;bisogno di te</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>B&amp;anca</translation>
    </message>
    <message>
        <source>&amp;Who logs in</source>
        <translation>C&amp;hi accede</translation>
    </message>
</context>
<context>
    <name>holdfast::MainBar</name>
    <message>
        <source>Connect a bank</source>
        <translation>Collega una banca</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Ask the service how your connections are.</source>
        <translation>Chiedi al servizio come stanno i tuoi collegamenti.</translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Questo profilo può solo leggere.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n due…</source>
        <translation>
            <numerusform>Rinnova %n in scadenza…</numerusform>
            <numerusform>Rinnova %n in scadenza…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search banks, accounts and people</source>
        <translation>Cerca banche, conti e persone</translation>
    </message>
    <message>
        <source>Search banks, accounts, people…</source>
        <translation>Cerca banche, conti, persone…</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A button that goes to what it tells; %1 is such as &quot;Renewing 2 of 5&quot;.</extracomment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Data kept on this computer</source>
        <translation>Dati conservati su questo computer</translation>
    </message>
    <message>
        <source>&amp;Holdfast</source>
        <translation>&amp;Holdfast</translation>
    </message>
    <message>
        <source>&amp;Connect a bank…</source>
        <translation>&amp;Collega una banca…</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>C&amp;ontrolla ora</translation>
    </message>
    <message>
        <source>&amp;Receipts of removals…</source>
        <translation>&amp;Ricevute di rimozione…</translation>
    </message>
    <message>
        <source>Removed &amp;elsewhere…</source>
        <translation>Rimossi &amp;altrove…</translation>
    </message>
    <message>
        <source>Copy &amp;webhook address</source>
        <translation>Copia l’indirizzo &amp;webhook</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>&amp;Salva il pacchetto per l’assistenza…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Collegamento</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;erca</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Panoramica</translation>
    </message>
    <message>
        <source>&amp;Transactions</source>
        <translation>&amp;Movimenti</translation>
    </message>
    <message>
        <source>Select a connection in the list first</source>
        <translation>Prima seleziona un collegamento nell’elenco</translation>
    </message>
    <message>
        <source>&amp;Name and notes…	F2</source>
        <translation>&amp;Nome e note…	F2</translation>
    </message>
    <message>
        <source>Re&amp;move…	Del</source>
        <extracomment>After the tab stands the key that does the same in the list.</extracomment>
        <translation>&amp;Rimuovi…	Canc</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Usa un profilo con il ruolo di titolare (owner).</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Holdfast – %1</source>
        <translation>Holdfast – %1</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Mostra la ricevuta</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Tieni ciò che è qui</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Elimina da questo computer…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Nessuna banca è ancora collegata</translation>
    </message>
    <message>
        <source>Connect one: your browser opens, you log in at your bank and choose the accounts. Holdfast then keeps the connection alive.</source>
        <translation>Collegane una: si apre il browser, accedi alla tua banca e scegli i conti. Poi Holdfast tiene vivo il collegamento.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Collega una banca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reading your connections…</source>
        <translation>Lettura dei tuoi collegamenti…</translation>
    </message>
    <message>
        <source>Re&amp;new what is due…</source>
        <translation>Rin&amp;nova ciò che è in scadenza…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Pro&amp;memoria…</translation>
    </message>
    <message>
        <source>Se&amp;lf-test…</source>
        <translation>Au&amp;todiagnosi…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>Ca&amp;lendario</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names</source>
        <translation>&amp;Nascondi importi e nomi</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Scorciatoie da &amp;tastiera…</translation>
    </message>
    <message>
        <source>Remind me a&amp;gain</source>
        <translation>Ric&amp;ordamelo di nuovo</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>Con&amp;senso</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Con&amp;ti</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Atti&amp;vità</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>A&amp;ggiornamenti</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>Nome e note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>Copia come riga</translation>
    </message>
    <message>
        <source>Empty the search, then close the details</source>
        <translation>Svuota la ricerca, poi chiudi i dettagli</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>Connection &amp;id</source>
        <translation>&amp;Identificativo del collegamento</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Scartali</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>“%1” is in no name of a bank or an account, in no note, and nobody logs in who is called so.</source>
        <translation>“%1” non è nel nome di alcuna banca o conto, né in alcuna nota, e nessuno che accede si chiama così.</translation>
    </message>
    <message>
        <source>This profile may only read. Once the owner has connected a bank, it appears here.</source>
        <translation>Questo profilo può solo leggere. Quando il titolare avrà collegato una banca, comparirà qui.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>What is kept on this computer comes first, then what the service says.</source>
        <translation>Prima compare ciò che è conservato su questo computer, poi ciò che dice il servizio.</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Aprire i menu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar and renewals</source>
        <translation>Calendario e rinnovi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>%n collegamento trovato</numerusform>
            <numerusform>%n collegamenti trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the renewals</source>
        <translation>Resoconto dei rinnovi</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Inserisci il segreto…</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Questo profilo può solo leggere</translation>
    </message>
    <message>
        <source>“%1” was not found. While names are hidden only what stands in their place is searched.</source>
        <translation>«%1» non è stato trovato. Finché i nomi sono nascosti, si cerca solo in ciò che compare al loro posto.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatchDialog</name>
    <message>
        <source>Keep this answer</source>
        <translation>Tieni questa risposta</translation>
    </message>
    <message>
        <source>Which account is which</source>
        <translation>Quale conto è quale</translation>
    </message>
    <message>
        <source>The bank gave its accounts new numbers when you logged in, and they look too much alike to tell. Your name, notes and history go to the one you choose.</source>
        <translation>La banca ha dato numeri nuovi ai suoi conti quando hai fatto l’accesso, e si somigliano troppo per distinguerli. Il tuo nome, le note e lo storico vanno a quello che scegli.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Lascia in sospeso</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthStrip</name>
    <message>
        <source>Go from month to month of the history</source>
        <translation>Passare di mese in mese nello storico</translation>
    </message>
    <message>
        <source>Go to its first or last month</source>
        <translation>Andare al suo primo o ultimo mese</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthView</name>
    <message numerus="yes">
        <source>%n end(s)</source>
        <translation>
            <numerusform>%n scade</numerusform>
            <numerusform>%n scadono</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from day to day</source>
        <translation>Passare di giorno in giorno</translation>
    </message>
    <message>
        <source>Go from week to week</source>
        <translation>Passare di settimana in settimana</translation>
    </message>
    <message>
        <source>Go from month to month</source>
        <translation>Passare di mese in mese</translation>
    </message>
    <message>
        <source>Go to the first or last day of the month</source>
        <translation>Andare al primo o all’ultimo giorno del mese</translation>
    </message>
    <message>
        <source>Go to what ends on the day</source>
        <translation>Andare a ciò che termina quel giorno</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDesk</name>
    <message>
        <source>Name and notes</source>
        <translation>Nome e note</translation>
    </message>
    <message>
        <source>Show amounts and names first; then they can be changed.</source>
        <translation>Mostra prima importi e nomi; poi si potranno modificare.</translation>
    </message>
    <message>
        <source>Names are hidden now</source>
        <translation>I nomi ora sono nascosti</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDialog</name>
    <message>
        <source>&amp;Own name</source>
        <translation>Nome &amp;personale</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>&amp;Hide this account: leave it out of lists and counts</source>
        <translation>N&amp;ascondi questo conto: omettilo da elenchi e conteggi</translation>
    </message>
    <message>
        <source>Names and notes stay on this computer and follow a renewed connection.</source>
        <translation>I nomi e le note restano su questo computer e seguono un collegamento rinnovato.</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>Non prima &amp;del</translation>
    </message>
    <message>
        <source>No reminder before this day</source>
        <translation>Nessun promemoria prima di questo giorno</translation>
    </message>
    <message>
        <source>&amp;Who logs in at the bank</source>
        <translation>&amp;Chi accede alla banca</translation>
    </message>
    <message>
        <source>Who logs in at the bank</source>
        <translation>Chi accede alla banca</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nessuno indicato</translation>
    </message>
    <message>
        <source>&amp;Reminders, also in exported calendars</source>
        <translation>Promemoria, &amp;anche nei calendari esportati</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Conservare ciò che è scritto</translation>
    </message>
</context>
<context>
    <name>holdfast::ProfileWindow</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profilo</translation>
    </message>
    <message>
        <source>%1 – user %2</source>
        <extracomment>%1 the name of a profile, %2 the id of a user.</extracomment>
        <translation>%1 – utente %2</translation>
    </message>
    <message>
        <source>Holdfast</source>
        <translation>Holdfast</translation>
    </message>
    <message>
        <source>Holdfast – %1</source>
        <translation>Holdfast – %1</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <extracomment>%1 what is shown; the arrow says that others can be chosen here.</extracomment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profilo: %1</translation>
    </message>
    <message>
        <source>Show another profile or user</source>
        <translation>Mostra un altro profilo o un altro utente</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s)</source>
        <translation>
            <numerusform>%n nuovo promemoria</numerusform>
            <numerusform>%n nuovi promemoria</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Pro&amp;memoria…</translation>
    </message>
    <message>
        <source>Show what you were reminded of</source>
        <translation>Mostra ciò che ti è stato ricordato</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;minders: %n new…</source>
        <translation>
            <numerusform>Pro&amp;memoria: %n nuovo…</numerusform>
            <numerusform>Pro&amp;memoria: %n nuovi…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Rimuovi un collegamento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Rimosso altrove</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptsDialog</name>
    <message>
        <source>Receipt of a removal</source>
        <translation>Ricevuta di una rimozione</translation>
    </message>
    <message>
        <source>Receipts of removals</source>
        <translation>Ricevute di rimozione</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Non è ancora stato rimosso nulla.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>holdfast::ReminderNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Ricordamelo domani</translation>
    </message>
</context>
<context>
    <name>holdfast::RenewalPage</name>
    <message>
        <source>Renewals</source>
        <translation>Rinnovi</translation>
    </message>
    <message>
        <source>What is renewed</source>
        <translation>Che cosa si rinnova</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Fino a questo giorno</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>Ch&amp;e cosa:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;nizia</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>&amp;Salta questo</translation>
    </message>
    <message>
        <source>S&amp;top for today</source>
        <translation>Basta per &amp;oggi</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copia il &amp;resoconto</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Torna all’elenco</translation>
    </message>
    <message>
        <source>Nothing to renew</source>
        <translation>Nulla da rinnovare</translation>
    </message>
    <message>
        <source>No connection is due. A longer time ahead may show some.</source>
        <translation>Nessun collegamento è in scadenza. Con un periodo più lungo potrebbe comparirne qualcuno.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n connection(s), one after the other</source>
        <translation>
            <numerusform>Rinnova %n collegamento</numerusform>
            <numerusform>Rinnova %n collegamenti, uno dopo l’altro</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want to renew.</source>
        <translation>Spunta ciò che vuoi rinnovare.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>Do &amp;not pause</source>
        <translation>&amp;Non mettere in pausa</translation>
    </message>
    <message>
        <source>Pause after this o&amp;ne</source>
        <translation>&amp;Metti in pausa dopo questo</translation>
    </message>
    <message>
        <source>Cancelling the one in your browser…</source>
        <translation>Annullamento di quello nel browser…</translation>
    </message>
    <message>
        <source>It pauses when the one in your browser has ended.</source>
        <translation>La pausa inizia quando è finito quello nel browser.</translation>
    </message>
    <message>
        <source>When one is done, the next opens in your browser.</source>
        <translation>Quando uno è finito, il successivo si apre nel browser.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Lascia fuori questo</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Includi questo</translation>
    </message>
</context>
<context>
    <name>holdfast::ReturnAddressPage</name>
    <message>
        <source>Return address</source>
        <translation>Indirizzo di ritorno</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>&amp;Indirizzo di ritorno</translation>
    </message>
    <message>
        <source>any free one</source>
        <extracomment>In place of port 0.</extracomment>
        <translation>una qualsiasi libera</translation>
    </message>
    <message>
        <source>&amp;Port on this computer</source>
        <translation>&amp;Porta su questo computer</translation>
    </message>
    <message>
        <source>No profile that can be used is shown</source>
        <translation>Non è mostrato alcun profilo utilizzabile</translation>
    </message>
    <message>
        <source>The sandbox on this computer has an address of its own, which cannot be changed.</source>
        <translation>La sandbox su questo computer ha un indirizzo proprio, che non si può modificare.</translation>
    </message>
    <message>
        <source>This profile is set up for everybody on this computer; an administrator can change it in %1.</source>
        <translation>Questo profilo è preparato per tutti su questo computer; un amministratore può modificarlo in %1.</translation>
    </message>
    <message>
        <source>The port is for a return address with https: the page there sends the browser on to it. Both are kept in %1 and hold from the next login on.</source>
        <translation>La porta serve per un indirizzo di ritorno con https: la pagina che si trova lì rimanda il browser a essa. Entrambi sono conservati in %1 e valgono dal prossimo accesso.</translation>
    </message>
    <message>
        <source>This cannot be used: type http://127.0.0.1:PORT/PATH, where port 0 is any free one, or the https address of a return page. What was set before holds.</source>
        <translation>Non si può usare: scrivi http://127.0.0.1:PORTA/PERCORSO, dove la porta 0 è una qualsiasi libera, o l’indirizzo https di una pagina di ritorno. Vale ciò che era impostato prima.</translation>
    </message>
    <message>
        <source>This cannot be used: a port goes with a return address with https, and is 0 or from 1024 to 65535. What was set before holds.</source>
        <translation>Non si può usare: una porta va con un indirizzo di ritorno con https, ed è 0 o tra 1024 e 65535. Vale ciò che era impostato prima.</translation>
    </message>
    <message>
        <source>Where your browser comes back to after the bank. It must be the same, to the letter, as the redirect URI that is registered at Moneyhub.</source>
        <translation>Qui torna il browser dopo la banca. Deve essere uguale, lettera per lettera, all’URI di reindirizzamento registrato presso Moneyhub.</translation>
    </message>
</context>
<context>
    <name>holdfast::RowCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>holdfast::SecretDialog</name>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>&amp;Conserva nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto del client</translation>
    </message>
    <message>
        <source>&amp;Secret or key</source>
        <translation>&amp;Segreto o chiave</translation>
    </message>
    <message>
        <source>The keychain cannot be used now: the secret is kept for this run only.</source>
        <translation>Il portachiavi ora non si può usare: il segreto vale solo per questa sessione.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Paste the client secret, or the private key as JSON, of the profile “%1”.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Incolla il segreto del client, o la chiave privata in JSON, del profilo «%1».</translation>
    </message>
</context>
<context>
    <name>holdfast::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>Autodiagnosi</translation>
    </message>
    <message>
        <source>Before the first bank Holdfast looks whether all it needs is there. You can do this again at any time: Holdfast, Self-test.</source>
        <translation>Prima della prima banca Holdfast controlla che ci sia tutto ciò che gli serve. Puoi rifarlo in qualsiasi momento: Holdfast, Autodiagnosi.</translation>
    </message>
    <message>
        <source>Holdfast looks whether all it needs is there. Nothing is sent to anybody but the service of this profile.</source>
        <translation>Holdfast controlla che ci sia tutto ciò che gli serve. Non si invia nulla a nessuno, tranne che al servizio di questo profilo.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Che cosa è stato controllato</translation>
    </message>
    <message>
        <source>&amp;Try the browser</source>
        <translation>&amp;Prova il browser</translation>
    </message>
    <message>
        <source>Opens a page of Holdfast in your browser, which must come back.</source>
        <translation>Apre una pagina di Holdfast nel browser, che deve tornare.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Go on to your banks</source>
        <translation>Continua alle tue banche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>Looking: %1…</source>
        <translation>Controllo: %1…</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Copiato. Leggilo prima di inviarlo a qualcuno.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pagine delle impostazioni</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Ripristina &amp;questa pagina</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>This holds until Holdfast ends: it could not be written down.</source>
        <translation>Vale finché Holdfast non termina: non si è potuto salvare.</translation>
    </message>
</context>
<context>
    <name>holdfast::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Cerca scorciatoie</translation>
    </message>
    <message>
        <source>Search what to do, or a key…</source>
        <translation>Cerca che cosa fare, o un tasto…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For the ear: %1 is what a shortcut does, %2 its keys, %3 where it works.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncListModel</name>
    <message>
        <source>at an unknown time</source>
        <translation>in un momento non noto</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncsPage</name>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>No updates yet</source>
        <translation>Ancora nessun aggiornamento</translation>
    </message>
    <message>
        <source>Each time the service asks the bank for news, it is listed here.</source>
        <translation>Ogni volta che il servizio chiede novità alla banca, compare qui.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letti</translation>
    </message>
    <message>
        <source>The updates are read as soon as the service can be reached.</source>
        <translation>Gli aggiornamenti vengono letti non appena il servizio è raggiungibile.</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionFilterBar</name>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ultimi 3 mesi</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tra due giorni</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>Cerca nei movimenti</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti i conti</translation>
    </message>
    <message>
        <source>All, with hidden ones</source>
        <translation>Tutti, anche nascosti</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>%1 is an account that its connection no longer carries.</extracomment>
        <translation>%1 (chiuso)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that the person hides in lists.</extracomment>
        <translation>%1 (nascosto)</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Passare dalla ricerca all’elenco</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Svuotare la ricerca</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionListModel</name>
    <message>
        <source>Without a description</source>
        <translation>Senza descrizione</translation>
    </message>
    <message>
        <source>not booked yet</source>
        <translation>non ancora contabilizzato</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionSortBar</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Sorts by this</source>
        <translation>Ordina per questo</translation>
    </message>
    <message>
        <source>Sorted: the earliest first</source>
        <translation>In ordine: prima il meno recente</translation>
    </message>
    <message>
        <source>Sorted: the latest first</source>
        <translation>In ordine: prima il più recente</translation>
    </message>
    <message>
        <source>Sorted: the smallest amount of each currency first</source>
        <translation>In ordine: prima l’importo più piccolo di ogni valuta</translation>
    </message>
    <message>
        <source>Sorted: the largest amount of each currency first</source>
        <translation>In ordine: prima l’importo più grande di ogni valuta</translation>
    </message>
    <message>
        <source>Sorted from A to Z</source>
        <translation>In ordine dalla A alla Z</translation>
    </message>
    <message>
        <source>Sorted from Z to A</source>
        <translation>In ordine dalla Z alla A</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>Ordina per:</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>None of the transactions kept here is what you asked for.</source>
        <translation>Nessuno dei movimenti conservati qui è ciò che hai cercato.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>holdfast::TrayIcon</name>
    <message>
        <source>Holdfast: %1</source>
        <extracomment>%1 is a sentence such as &quot;3 connections need you&quot;.</extracomment>
        <translation>Holdfast: %1</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>&amp;Apri Holdfast</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;reminder(s)…</source>
        <translation>
            <numerusform>%n nuovo &amp;promemoria…</numerusform>
            <numerusform>%n nuovi &amp;promemoria…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Promemoria…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
</context>
<context>
    <name>holdfast::UserListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 what the organisation calls a user, %2 the user&apos;s id.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>holdfast::UserPicker</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Altro utente</translation>
    </message>
    <message>
        <source>&amp;Whose connections?</source>
        <translation>&amp;Di chi sono i collegamenti?</translation>
    </message>
    <message>
        <source>Type a user&apos;s id, or a part of it or of the name</source>
        <translation>Scrivi l’identificativo di un utente, o una parte di esso o del nome</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Asking for the list of users…</source>
        <translation>Richiesta dell’elenco degli utenti…</translation>
    </message>
    <message>
        <source>The service&apos;s list has no such user.</source>
        <translation>L’elenco del servizio non ha questo utente.</translation>
    </message>
    <message>
        <source>There are more further down.</source>
        <translation>Ce ne sono altri più in basso.</translation>
    </message>
    <message>
        <source>%1. Type the id of the user instead.</source>
        <extracomment>%1 says what went wrong, without a full stop.</extracomment>
        <translation>%1. Scrivi invece l’identificativo dell’utente.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BanksCommand</name>
    <message>
        <source>BANK</source>
        <translation>BANCA</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>PAESE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No bank fits.</source>
        <translation>Nessuna banca corrisponde.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BundleCommand</name>
    <message>
        <source>The support bundle is in %1. Read it before you send it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Il pacchetto per l’assistenza è in %1. Leggilo prima di inviarlo.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ConnectionsCommand</name>
    <message>
        <source>%1. %2 To delete that: %3</source>
        <extracomment>%1 and %2 are sentences, %3 a command to type.</extracomment>
        <translation>%1. %2 Per eliminarlo: %3</translation>
    </message>
    <message>
        <source>Forecast for %1, from what was read %2.</source>
        <extracomment>%1 is a date and time, %2 a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Previsione per il %1, da ciò che è stato letto %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::DoctorCommand</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nulla è d’ostacolo.</translation>
    </message>
    <message>
        <source>Something needs a look.</source>
        <translation>Qualcosa merita uno sguardo.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExplainCommand</name>
    <message>
        <source>standard input</source>
        <translation>ingresso standard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or &quot;standard input&quot;, %2 why it cannot be used.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;, so it is no connection</source>
        <translation>non ha “id”, quindi non è un collegamento</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>il file è troppo grande</translation>
    </message>
    <message>
        <source>%1; what is explained is a connection as Moneyhub sends it, an array of them, or a reply {&quot;data&quot;:[…]}</source>
        <extracomment>%1 why it cannot be used.</extracomment>
        <translation>%1; si può spiegare un collegamento come lo invia Moneyhub, un array di collegamenti o una risposta {&quot;data&quot;:[…]}</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>Voce %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExportCommand</name>
    <message>
        <source>The value of --format must be csv, json or ics.</source>
        <translation>Il valore di --format deve essere csv, json o ics.</translation>
    </message>
    <message>
        <source>Say which format: --format csv, json or ics.</source>
        <translation>Indica il formato: --format csv, json o ics.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of consent written to %1.</source>
        <translation>
            <numerusform>%n scadenza di consenso scritta in %1.</numerusform>
            <numerusform>%n scadenze di consenso scritte in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) written to %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%n collegamento scritto in %1.</numerusform>
            <numerusform>%n collegamenti scritti in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::cli::HistoryCommand</name>
    <message>
        <source>Nothing has happened to this connection yet.</source>
        <translation>A questo collegamento non è ancora successo nulla.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileCheckCommand</name>
    <message>
        <source>This profile can be used.</source>
        <translation>Questo profilo si può usare.</translation>
    </message>
    <message>
        <source>This profile cannot be used like this.</source>
        <translation>Questo profilo non si può usare così.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileListCommand</name>
    <message>
        <source>Users are missing here, because what is kept on this computer cannot be read: %1</source>
        <translation>Qui mancano degli utenti, perché ciò che è conservato su questo computer non è leggibile: %1</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFILO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RUOLO</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>PER</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>UTENTI</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>non utilizzabile</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>you</source>
        <translation>te</translation>
    </message>
    <message>
        <source>There is no profile yet; put one into %1.</source>
        <translation>Non c’è ancora alcun profilo; mettine uno in %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::RemoveCommand</name>
    <message>
        <source>Nobody can be asked here; add --yes to remove the connection.</source>
        <translation>Qui non si può chiedere a nessuno; aggiungi --yes per rimuovere il collegamento.</translation>
    </message>
    <message>
        <source>Withdrawing access at the service…</source>
        <translation>Revoca dell’accesso presso il servizio…</translation>
    </message>
    <message>
        <source>Deleting what is kept here…</source>
        <translation>Eliminazione di ciò che è conservato qui…</translation>
    </message>
    <message>
        <source>To remove a connection its whole id is wanted: %1</source>
        <extracomment>%1 is an id.</extracomment>
        <translation>Per rimuovere un collegamento serve il suo identificativo completo: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::Runner</name>
    <message>
        <source>The output could not be written.</source>
        <translation>L’uscita non si è potuta scrivere.</translation>
    </message>
    <message>
        <source>The service calls this request %1.</source>
        <translation>Il servizio chiama questa richiesta %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ServiceCommand</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a headline without a full stop, %2 a sentence.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Type or paste the secret or JWK of %2 and press Enter; it is not shown, and kept for this run only.</source>
        <extracomment>%1 is a headline such as &quot;The keychain is locked&quot;, %2 the profile&apos;s name.</extracomment>
        <translation>%1. Scrivi o incolla il segreto o il JWK di %2 e premi Invio; non viene mostrato e vale solo per questa sessione.</translation>
    </message>
    <message>
        <source>%1 stands for several connections; name one of these: %2</source>
        <extracomment>%1 what was typed, %2 a list of ids.</extracomment>
        <translation>%1 corrisponde a più collegamenti; indicane uno: %2</translation>
    </message>
    <message>
        <source>There is no connection %1 here; &quot;holdfast-cli connections&quot; lists them. Name one by its id, eight characters or more that it begins with, or its name.</source>
        <translation>Qui non c’è alcun collegamento %1; “holdfast-cli connections” li elenca. Indicane uno con l’identificativo, con almeno otto dei caratteri con cui inizia o con il nome.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SetSecretCommand</name>
    <message>
        <source>Type or paste the secret or JWK and press Enter; it is not shown.</source>
        <translation>Scrivi o incolla il segreto o il JWK e premi Invio; non viene mostrato.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>Il database era danneggiato ed è stato messo da parte come %1.</translation>
    </message>
    <message>
        <source>The profile names a secret file, which is used instead of the keychain.</source>
        <translation>Il profilo indica un file del segreto, che si usa al posto del portachiavi.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>Il segreto di %1 è nel portachiavi.</translation>
    </message>
    <message>
        <source>The secret is stored, but that could not be remembered. %1</source>
        <extracomment>%1 one or more sentences about what went wrong.</extracomment>
        <translation>Il segreto è conservato, ma non è stato possibile annotarlo. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SyncCommand</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 viene tralasciato: %2</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>Richiesta di aggiornamento per %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing can be updated now.</source>
        <translation>Ora non si può aggiornare nulla.</translation>
    </message>
</context>
</TS>
