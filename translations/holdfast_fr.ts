<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CheckReport</name>
    <message>
        <source>ok    %1: %2</source>
        <extracomment>%1 names what was looked at, %2 says what was found.</extracomment>
        <translation>ok     %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>WRONG %1: %2
      %3</source>
        <extracomment>%1 names what was looked at, %2 says what was found, %3 what to do.</extracomment>
        <translation>ERREUR %1&#xa0;: %2
       %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command %1 has no option %2; see %3.</source>
        <translation>La commande %1 n’a pas d’option %2&#x202f;; voir %3.</translation>
    </message>
    <message>
        <source>There is no option %1; options of a command stand after it. See %2.</source>
        <translation>Il n’y a pas d’option %1&#x202f;; les options d’une commande se placent après elle. Voir %2.</translation>
    </message>
    <message>
        <source>The option %1 stands there twice; give it once.</source>
        <translation>L’option %1 figure deux fois&#x202f;; ne la donnez qu’une fois.</translation>
    </message>
    <message>
        <source>The option %1 takes no value; leave out what follows &quot;=&quot;.</source>
        <translation>L’option %1 ne prend pas de valeur&#x202f;; retirez ce qui suit «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>L’option %1 attend une valeur&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>The value of %1 is empty; give %2.</source>
        <translation>La valeur de %1 est vide&#x202f;; donnez %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see %2 for all of them.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»&#x202f;; %2 les montre toutes.</translation>
    </message>
    <message>
        <source>A command is missing; see %1 for all of them.</source>
        <translation>Il manque une commande&#x202f;; %1 les montre toutes.</translation>
    </message>
    <message>
        <source>The command %1 needs more: holdfast-cli %1 %2.</source>
        <translation>La commande %1 attend la suite&#xa0;: holdfast-cli %1 %2.</translation>
    </message>
    <message>
        <source>The command %1 takes no argument number %2; see %3.</source>
        <translation>La commande %1 ne prend pas d’argument numéro %2&#x202f;; voir %3.</translation>
    </message>
    <message>
        <source>the profile to use: a name or a file (default: &quot;default&quot;)</source>
        <translation>le profil à utiliser&#xa0;: un nom ou un fichier (par défaut&#xa0;: «&#xa0;default&#xa0;»)</translation>
    </message>
    <message>
        <source>start a private sandbox for this command in place of a profile</source>
        <translation>lancer un bac à sable privé pour cette commande à la place d’un profil</translation>
    </message>
    <message>
        <source>act as this Moneyhub user in place of the profile&apos;s own</source>
        <translation>agir en tant que cet utilisateur Moneyhub à la place de celui du profil</translation>
    </message>
    <message>
        <source>where data is kept</source>
        <translation>où les données sont conservées</translation>
    </message>
    <message>
        <source>print exactly one JSON document</source>
        <translation>afficher exactement un document JSON</translation>
    </message>
    <message>
        <source>no progress on the error output</source>
        <translation>pas de progression sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>show help, of one command when it is named</source>
        <translation>afficher l’aide, ou celle d’une commande donnée</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>--sandbox stands in place of --profile; give one of them.</source>
        <translation>--sandbox remplace --profile&#x202f;; ne donnez que l’un des deux.</translation>
    </message>
    <message>
        <source>The value of --user is empty; give the id of a user.</source>
        <translation>La valeur de --user est vide&#x202f;; donnez l’identifiant d’un utilisateur.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Give the id of one connection or --all, and not both.</source>
        <translation>Donnez l’identifiant d’une connexion ou --all, mais pas les deux.</translation>
    </message>
    <message>
        <source>use what is stored here; ask nobody</source>
        <translation>utiliser ce qui est enregistré ici, sans interroger personne</translation>
    </message>
    <message>
        <source>wait for the verdict</source>
        <translation>attendre le résultat</translation>
    </message>
    <message>
        <source>only print the link, open no browser</source>
        <translation>afficher seulement le lien, sans ouvrir de navigateur</translation>
    </message>
    <message>
        <source>how long to wait for the approval (default: 600)</source>
        <translation>durée d’attente de l’approbation (par défaut&#xa0;: 600)</translation>
    </message>
    <message>
        <source>list profiles, try one out, or store its secret (read from stdin)</source>
        <translation>lister les profils, en essayer un ou enregistrer son secret (lu sur stdin)</translation>
    </message>
    <message>
        <source>the banks that can be connected</source>
        <translation>les banques qui peuvent être connectées</translation>
    </message>
    <message>
        <source>only those with TEXT in the name</source>
        <translation>seulement celles dont le nom contient TEXT</translation>
    </message>
    <message>
        <source>all connections, freshly read</source>
        <translation>toutes les connexions, lues à l’instant</translation>
    </message>
    <message>
        <source>one connection whole</source>
        <translation>une connexion en entier</translation>
    </message>
    <message>
        <source>what the rules say of connections given as JSON</source>
        <translation>ce que disent les règles sur des connexions données en JSON</translation>
    </message>
    <message>
        <source>connect a bank in the browser</source>
        <translation>connecter une banque dans le navigateur</translation>
    </message>
    <message>
        <source>the bank&apos;s id (see banks)</source>
        <translation>l’identifiant de la banque (voir banks)</translation>
    </message>
    <message>
        <source>do what is advised for a connection</source>
        <translation>faire ce qui est conseillé pour une connexion</translation>
    </message>
    <message>
        <source>log in again at the bank</source>
        <translation>s’identifier à nouveau auprès de la banque</translation>
    </message>
    <message>
        <source>give the bank the code it asks for</source>
        <translation>donner à la banque le code qu’elle demande</translation>
    </message>
    <message>
        <source>renew the consent without a bank login</source>
        <translation>renouveler le consentement sans s’identifier auprès de la banque</translation>
    </message>
    <message>
        <source>ask for an update now</source>
        <translation>demander une mise à jour maintenant</translation>
    </message>
    <message>
        <source>every connection that can be updated now</source>
        <translation>toutes les connexions qui peuvent être mises à jour maintenant</translation>
    </message>
    <message>
        <source>everything that happened to a connection, the oldest first</source>
        <translation>tout ce qui est arrivé à une connexion, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>withdraw access and delete the data kept here</source>
        <translation>retirer l’accès et effacer les données conservées ici</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>ne pas demander de confirmation</translation>
    </message>
    <message>
        <source>one line; exit 3 when something needs you</source>
        <translation>une ligne&#x202f;; code de sortie 3 si quelque chose a besoin de vous</translation>
    </message>
    <message>
        <source>the connections as a table or as JSON, or when they end as a calendar</source>
        <translation>les connexions en tableau ou en JSON, ou leurs échéances en calendrier</translation>
    </message>
    <message>
        <source>which of them (needed)</source>
        <translation>lequel des deux (obligatoire)</translation>
    </message>
    <message>
        <source>write FILE in place of the output; only you can read it</source>
        <translation>écrire dans FILE au lieu de la sortie&#x202f;; vous seul pouvez le lire</translation>
    </message>
    <message>
        <source>look for what could keep Holdfast from working</source>
        <translation>chercher ce qui pourrait empêcher Holdfast de fonctionner</translation>
    </message>
    <message>
        <source>what support staff need to help, without names and numbers</source>
        <translation>ce qu’il faut à l’assistance pour aider, sans noms ni numéros</translation>
    </message>
    <message>
        <source>as it will be then: a date such as 2026-12-24, which is the end of that day here, or RFC 3339 such as 2026-12-24T18:00:00Z</source>
        <translation>comme ce sera alors&#xa0;: une date telle que 2026-12-24, c’est-à-dire la fin de ce jour ici, ou RFC 3339 telle que 2026-12-24T18:00:00Z</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what to do, such as &quot;Renew consent&quot;, %2 a sentence that says why.
----------
%1 is a state in a word or two, %2 a headline such as &quot;12 days left&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Consentement jusqu’au</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Enrichissement</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>SOLDE</translation>
    </message>
    <message>
        <source>ENRICHMENT</source>
        <translation>ENRICHISSEMENT</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>MISE À JOUR</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>BANK</source>
        <translation>BANQUE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>À FAIRE</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>COMPTES</translation>
    </message>
    <message>
        <source>UPDATES</source>
        <translation>MISES À JOUR</translation>
    </message>
    <message>
        <source>No bank is connected yet.</source>
        <translation>Aucune banque n’est encore connectée.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>Il ne contient aucune connexion.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivie par</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignée</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nom personnel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Qui s’identifie</translation>
    </message>
</context>
<context>
    <name>ConsentCalendar</name>
    <message>
        <source>Renewing takes a minute and no bank login. Open Holdfast and choose &quot;Renew consent&quot;.</source>
        <translation>Le renouvellement prend une minute, sans vous identifier auprès de la banque. Ouvrez Holdfast et choisissez «&#xa0;Renouveler le consentement&#xa0;».</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew. Open Holdfast and choose &quot;Log in again&quot;.</source>
        <translation>Pour renouveler, vous vous identifierez auprès de %1. Ouvrez Holdfast et choisissez «&#xa0;S’identifier à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Celle-ci prend fin d’elle-même&#x202f;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>The consent for %1 ends</source>
        <translation>Le consentement pour %1 expire</translation>
    </message>
    <message>
        <source>Bank consents</source>
        <translation>Consentements bancaires</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Garde vos connexions bancaires en vie.</translation>
    </message>
    <message>
        <source>Open this profile: a name, or a file.</source>
        <translation>Ouvrir ce profil&#xa0;: un nom ou un fichier.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Open the embedded sandbox instead of a profile.</source>
        <translation>Ouvrir le bac à sable intégré à la place d’un profil.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Start the embedded sandbox with this scenario.</source>
        <translation>Lancer le bac à sable intégré avec ce scénario.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>This word is not known: %1</source>
        <translation>Ce mot n’est pas connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>See: holdfast --help</source>
        <translation>Voir&#xa0;: holdfast --help</translation>
    </message>
    <message>
        <source>Choose either a profile or the sandbox.</source>
        <translation>Choisissez soit un profil, soit le bac à sable.</translation>
    </message>
    <message>
        <source>Start with the icon in the tray alone, where there is a tray.</source>
        <translation>Démarrer avec la seule icône de la zone de notification, là où il y en a une.</translation>
    </message>
    <message>
        <source>holdfast: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). On the console use holdfast-cli.</source>
        <translation>holdfast: il n’y a pas d’affichage où ouvrir une fenêtre (DISPLAY et WAYLAND_DISPLAY ne sont pas définies). Dans la console, utilisez holdfast-cli.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: holdfast-cli [OPTIONS] COMMAND …</source>
        <translation>Utilisation&#xa0;: holdfast-cli [OPTIONS] COMMANDE …</translation>
    </message>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Garde vos connexions bancaires en vie.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 minor units of “%2”</source>
        <translation>%1 unités mineures de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (incertain)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>As set for the whole system</source>
        <translation>Comme défini pour tout le système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Holdfast speaks HTTP to this proxy and keeps no password for it; one that wants a password is set for the whole system. What stays on this computer never goes through a proxy.</source>
        <translation>Holdfast parle HTTP avec ce proxy et ne conserve aucun mot de passe pour lui&#x202f;; un proxy qui en demande un se règle pour tout le système. Ce qui reste sur cet ordinateur ne passe jamais par un proxy.</translation>
    </message>
    <message>
        <source>Until a host is named here, what was set before holds.</source>
        <translation>Tant qu’aucun hôte n’est indiqué ici, le réglage précédent reste valable.</translation>
    </message>
    <message>
        <source>This is no host: type a name such as proxy.example.org, or an address, and nothing before or after it.</source>
        <translation>Ce n’est pas un hôte&#xa0;: tapez un nom comme proxy.example.org, ou une adresse, sans rien avant ni après.</translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>The value of --timeout must be a number of seconds from 1 to %1.</source>
        <translation>La valeur de --timeout doit être un nombre de secondes entre 1 et %1.</translation>
    </message>
    <message>
        <source>The value of --%1 is no date; write it like 2026-12-24, which is the end of that day, or 2026-12-24T18:00:00Z.</source>
        <translation>La valeur de --%1 n’est pas une date&#x202f;; écrivez-la comme 2026-12-24, c’est-à-dire la fin de ce jour, ou comme 2026-12-24T18:00:00Z.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Bac à sable sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a profile, %2 the name of its file.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be used…</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>%1&#xa0;: inutilisable…</translation>
    </message>
    <message>
        <source>Set up for everybody on this computer</source>
        <translation>Préparé pour tous sur cet ordinateur</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>Utilisateurs de %1</translation>
    </message>
    <message>
        <source>Another &amp;user…</source>
        <translation>Autre &amp;utilisateur…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>&amp;Ouvrir un fichier de profil…</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) or user(s) are not watched</source>
        <extracomment>Of profiles or users that were opened in earlier starts and are too many.</extracomment>
        <translation>
            <numerusform>%n autre profil ou utilisateur n’est pas surveillé</numerusform>
            <numerusform>%n autres profils ou utilisateurs ne sont pas surveillés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>After &quot;profiles&quot; comes list, check [NAME|FILE] or set-secret NAME.</source>
        <translation>Après «&#xa0;profiles&#xa0;» vient list, check [NAME|FILE] ou set-secret NAME.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind &amp;me before a consent ends</source>
        <translation>Me &amp;rappeler avant qu’un consentement expire</translation>
    </message>
    <message>
        <source>Type up to 12 whole numbers from 0 to 365 with commas between them.</source>
        <translation>Tapez jusqu’à 12 nombres entiers de 0 à 365, séparés par des virgules.</translation>
    </message>
    <message>
        <source>For a consent of 90 days; longer and shorter ones are scaled.</source>
        <translation>Pour un consentement de 90 jours&#x202f;; les plus longs et les plus courts sont ajustés en proportion.</translation>
    </message>
    <message>
        <source>&amp;One notification for all that is due at the same time</source>
        <translation>&amp;Une seule notification pour tout ce qui est dû au même moment</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Afficher des &amp;notifications sur le bureau</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, where the desktop has one</source>
        <translation>Afficher une &amp;icône dans la zone de notification, si le bureau en a une</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nobody is disturbed</source>
        <translation>&amp;Heures calmes&#xa0;: personne n’est dérangé</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Jus&amp;qu’à</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>Nombre de &amp;jours avant</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Your answer has arrived. Holdfast is checking it.</source>
        <translation>Votre réponse est arrivée. Holdfast la vérifie.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Holdfast.</source>
        <translation>C’est fait. Vous pouvez fermer cette page et revenir à Holdfast.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page and go back to Holdfast.</source>
        <translation>Rien n’a été modifié. Vous pouvez fermer cette page et revenir à Holdfast.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Holdfast says more; you can close this page.</source>
        <translation>Cela n’a pas fonctionné, et rien n’a été modifié. Holdfast en dit plus&#x202f;; vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Holdfast has this answer already. You can close this page.</source>
        <translation>Holdfast a déjà cette réponse. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Holdfast is not waiting for this answer. It may belong to an earlier attempt. You can close this page.</source>
        <translation>Holdfast n’attend pas cette réponse. Elle vient peut-être d’une tentative précédente. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>This address does not hold what Holdfast needs. It is still waiting for the bank&apos;s answer.</source>
        <translation>Cette adresse ne contient pas ce dont Holdfast a besoin. Il attend encore la réponse de la banque.</translation>
    </message>
    <message>
        <source>Allow scripts on this page, or copy its address and paste it into Holdfast.</source>
        <translation>Autorisez les scripts sur cette page, ou copiez son adresse et collez-la dans Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast.</source>
        <translation>Votre navigateur a trouvé Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast: this works. You can close this page and go back.</source>
        <translation>Votre navigateur a trouvé Holdfast&#xa0;: cela fonctionne. Vous pouvez fermer cette page et revenir.</translation>
    </message>
</context>
<context>
    <name>RowGroup</name>
    <message>
        <source>Keep an eye on</source>
        <extracomment>Heading over connections that neither need anything nor are fine, such as one whose last update failed.</extracomment>
        <translation>À surveiller</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Nothing came on the standard input; give the secret or JWK there.</source>
        <translation>Rien n’est arrivé sur l’entrée standard&#x202f;; donnez-y le secret ou le JWK.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>Chercher les changements to&amp;utes les</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes, shortened.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Dates and amounts of money follow the language, and the region of your desktop where it fits.</source>
        <translation>Les dates et les montants suivent la langue, et la région de votre bureau quand elle convient.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names, as for a screenshot</source>
        <translation>&amp;Masquer les montants et les noms, comme pour une capture d’écran</translation>
    </message>
    <message>
        <source>Hide them when the &amp;screen has been locked</source>
        <translation>Les masquer quand l’é&amp;cran a été verrouillé</translation>
    </message>
    <message>
        <source>After the screen was locked they stay hidden until you show them again.</source>
        <translation>Après le verrouillage de l’écran, ils restent masqués jusqu’à ce que vous les affichiez de nouveau.</translation>
    </message>
    <message>
        <source>Empty the clip&amp;board after</source>
        <translation>&amp;Vider le presse-papiers après</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds, shortened.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied account number leaves the clipboard then, and when Holdfast ends, unless something else has been copied since.</source>
        <translation>Un numéro de compte copié quitte alors le presse-papiers, et aussi quand Holdfast se ferme, sauf si autre chose a été copié depuis.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start when I &amp;log in to this computer</source>
        <translation>Démarrer quand j’&amp;ouvre ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Start &amp;hidden, with the icon in the tray alone</source>
        <translation>&amp;Démarrer masqué, avec la seule icône de la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves Holdfast in the &amp;tray</source>
        <translation>Fermer la fenêtre laisse Holdfast dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Where the desktop has no tray the window always opens, and closing it ends Holdfast.</source>
        <translation>Si le bureau n’a pas de zone de notification, la fenêtre s’ouvre toujours, et la fermer quitte Holdfast.</translation>
    </message>
    <message>
        <source>How often the list is read while the window can be seen. While it cannot, it is read every half hour or, if you choose longer, as often as you choose.</source>
        <translation>La liste est lue à cet intervalle tant que la fenêtre est visible. Quand elle ne l’est pas, la liste est lue toutes les demi-heures ou, si vous choisissez un intervalle plus long, à cet intervalle.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>current account</source>
        <translation>compte courant</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>épargne</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>placement</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>mortgage, repayment</source>
        <translation>prêt immobilier, amortissable</translation>
    </message>
    <message>
        <source>mortgage, interest only</source>
        <translation>prêt immobilier, intérêts seuls</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>retraite</translation>
    </message>
    <message>
        <source>pension, defined benefit</source>
        <translation>retraite, prestations définies</translation>
    </message>
    <message>
        <source>pension, defined contribution</source>
        <translation>retraite, cotisations définies</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>home</source>
        <translation>logement</translation>
    </message>
    <message>
        <source>property to let</source>
        <translation>bien en location</translation>
    </message>
    <message>
        <source>crypto</source>
        <translation>crypto</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Renouveler le consentement</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Rafraîchir</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>%1 is not connected through open banking, so there is no consent to renew.</source>
        <translation>%1 n’est pas connectée par l’open banking&#xa0;: il n’y a donc pas de consentement à renouveler.</translation>
    </message>
    <message>
        <source>%1 does not allow renewing without its login.</source>
        <translation>%1 ne permet pas de renouveler sans s’identifier.</translation>
    </message>
    <message>
        <source>The consent ended more than 90 days ago; that is too long for a simple renewal.</source>
        <translation>Le consentement a expiré il y a plus de 90 jours&#x202f;; c’est trop pour un simple renouvellement.</translation>
    </message>
    <message>
        <source>A valuation has no login.</source>
        <translation>Une estimation ne demande pas d’identification.</translation>
    </message>
    <message>
        <source>%1 never asks for a code between two logins.</source>
        <translation>%1 ne demande jamais de code entre deux identifications.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection.</source>
        <translation>Holdfast ne connaît pas ce type de connexion.</translation>
    </message>
    <message>
        <source>The consent has ended; renew it first.</source>
        <translation>Le consentement a expiré&#x202f;; renouvelez-le d’abord.</translation>
    </message>
    <message>
        <source>The service no longer updates this connection.</source>
        <translation>Le service ne met plus à jour cette connexion.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; the next one can be asked for from %1.</source>
        <translation>La dernière mise à jour manuelle est toute récente&#x202f;; la suivante pourra être demandée dès %1.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; there is a pause between two.</source>
        <translation>La dernière mise à jour manuelle est toute récente&#x202f;; il faut une pause entre deux.</translation>
    </message>
    <message>
        <source>%1 allows no more updates today.</source>
        <translation>%1 n’autorise plus de mises à jour aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used.</source>
        <translation>
            <numerusform>%1 autorise %n mise à jour par jour, et elle est utilisée.</numerusform>
            <numerusform>%1 autorise %n mises à jour par jour, et toutes sont utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used; again from %2.</source>
        <translation>
            <numerusform>%1 autorise %n mise à jour par jour, et elle est utilisée&#x202f;; de nouveau dès %2.</numerusform>
            <numerusform>%1 autorise %n mises à jour par jour, et toutes sont utilisées&#x202f;; de nouveau dès %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Ce profil permet seulement de lire.</translation>
    </message>
    <message>
        <source>The connection is being removed.</source>
        <translation>La connexion est en cours de suppression.</translation>
    </message>
    <message>
        <source>All is well; there is nothing to do.</source>
        <translation>Tout va bien&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>Le consentement a expiré le %1.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>Le consentement a expiré.</translation>
    </message>
    <message>
        <source>The consent ends on %1.</source>
        <translation>Le consentement expire le %1.</translation>
    </message>
    <message>
        <source>The consent ends soon.</source>
        <translation>Le consentement expire bientôt.</translation>
    </message>
    <message>
        <source>The valuation has ended, and it has no login to renew.</source>
        <translation>L’estimation a pris fin, et elle n’a pas d’identification à renouveler.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login.</source>
        <translation>%1 n’accepte plus vos identifiants.</translation>
    </message>
    <message>
        <source>%1 wants you to confirm that it is you.</source>
        <translation>%1 souhaite que vous confirmiez que c’est bien vous.</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment; the service tries again by itself.</source>
        <translation>%1 n’est pas lisible pour le moment&#x202f;; le service réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The data is not up to date.</source>
        <translation>Les données ne sont pas à jour.</translation>
    </message>
    <message>
        <source>The last update from %1 did not work.</source>
        <translation>La dernière mise à jour de %1 n’a pas abouti.</translation>
    </message>
    <message>
        <source>The last update brought only some of the accounts.</source>
        <translation>La dernière mise à jour n’a apporté qu’une partie des comptes.</translation>
    </message>
    <message>
        <source>The first update is under way.</source>
        <translation>La première mise à jour est en cours.</translation>
    </message>
    <message>
        <source>The service sent an end date Holdfast cannot read.</source>
        <translation>Le service a envoyé une date de fin que Holdfast ne peut pas lire.</translation>
    </message>
    <message>
        <source>%1 is no longer available through the service, so nothing can be renewed there. What was fetched stays.</source>
        <translation>%1 n’est plus disponible par le service, et rien ne peut donc y être renouvelé. Ce qui a été récupéré reste.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>At the bank, in the browser</source>
        <translation>À la banque, dans le navigateur</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Vérification de la réponse</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Demande au service</translation>
    </message>
    <message>
        <source>Following the update</source>
        <translation>Suivi de la mise à jour</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Attente de la confirmation</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminé %1</translation>
    </message>
    <message>
        <source>What came of it: connection %1</source>
        <translation>Résultat&#xa0;: connexion %1</translation>
    </message>
    <message>
        <source>Correlation id, for support: %1</source>
        <translation>Identifiant de corrélation, pour l’assistance&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bank answered %1</source>
        <translation>Réponse de la banque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Id of the update: %1</source>
        <translation>Identifiant de la mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Demandés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Accordés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved over: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Transférés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1</source>
        <translation>Restés sur l’ancien consentement&#xa0;: %1</translation>
    </message>
    <message>
        <source>In no connection any more: %1</source>
        <translation>Plus dans aucune connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not yet clear: %1</source>
        <translation>Pas encore clair&#xa0;: %1</translation>
    </message>
    <message>
        <source>Earlier connection: %1</source>
        <translation>Connexion précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Newer connection: %1</source>
        <translation>Connexion plus récente&#xa0;: %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a duration such as &quot;42 seconds&quot;.</extracomment>
        <translation>%1, durée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Vos données restent telles quelles.</translation>
    </message>
    <message>
        <source>Your data stays as it was on %1.</source>
        <extracomment>%1 is a day, such as &quot;2 November&quot;.</extracomment>
        <translation>Vos données restent telles qu’elles étaient le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. The service tries again by itself.</source>
        <translation>Votre consentement n’est pas en cause. Le service réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. Next try %1.</source>
        <translation>Votre consentement n’est pas en cause. Prochain essai %1.</translation>
    </message>
    <message>
        <source>A valuation has no login to renew. Remove it and connect it again to go on.</source>
        <translation>Une estimation n’a pas d’identification à renouveler. Supprimez-la et connectez-la de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection and cannot renew it.</source>
        <translation>Holdfast ne connaît pas ce type de connexion et ne peut pas la renouveler.</translation>
    </message>
    <message>
        <source>Too long ago for a simple renewal: log in again at %1.</source>
        <translation>Trop ancien pour un simple renouvellement&#xa0;: identifiez-vous à nouveau auprès de %1.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login</source>
        <translation>%1 n’accepte plus vos identifiants</translation>
    </message>
    <message>
        <source>%1 wants you to confirm</source>
        <translation>%1 vous demande de confirmer</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment</source>
        <translation>%1 n’est pas lisible pour le moment</translation>
    </message>
    <message>
        <source>Has the password changed, or was access withdrawn at the bank?</source>
        <translation>Le mot de passe a-t-il changé, ou l’accès a-t-il été retiré à la banque&#x202f;?</translation>
    </message>
    <message>
        <source>Not an error: the bank asks for a code from time to time.</source>
        <translation>Ce n’est pas une erreur&#xa0;: la banque demande un code de temps en temps.</translation>
    </message>
    <message>
        <source>Not an error: %1 asks you to log in from time to time.</source>
        <translation>Ce n’est pas une erreur&#xa0;: %1 vous demande de vous identifier de temps en temps.</translation>
    </message>
    <message>
        <source>The service tries again by itself; there is nothing for you to do.</source>
        <translation>Le service réessaie de lui-même&#x202f;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Renewing takes a minute and no bank login.</source>
        <translation>Le renouvellement prend une minute, sans vous identifier auprès de la banque.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew.</source>
        <translation>Pour renouveler, vous vous identifierez auprès de %1.</translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation>Il n’y a rien à faire maintenant.</translation>
    </message>
    <message>
        <source>Only some accounts were updated</source>
        <translation>Certains comptes seulement sont à jour</translation>
    </message>
    <message>
        <source>The data is not up to date</source>
        <translation>Les données ne sont pas à jour</translation>
    </message>
    <message>
        <source>%1 is not answering</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>The service asks for the others again by itself.</source>
        <translation>Le service redemande les autres de lui-même.</translation>
    </message>
    <message>
        <source>A manual update did not help: the bank wants to see you once.</source>
        <translation>Une mise à jour manuelle n’a pas suffi&#xa0;: la banque veut vous voir une fois.</translation>
    </message>
    <message>
        <source>The service asks for a new update.</source>
        <translation>Le service demande une nouvelle mise à jour.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Suppression en cours</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>L’accès a pris fin</translation>
    </message>
    <message>
        <source>Fetched once only</source>
        <translation>Récupérée une seule fois</translation>
    </message>
    <message>
        <source>No longer updated</source>
        <translation>N’est plus mise à jour</translation>
    </message>
    <message>
        <source>Fetching your history</source>
        <translation>Récupération de votre historique</translation>
    </message>
    <message>
        <source>The end date cannot be read</source>
        <translation>La date de fin n’est pas lisible</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Pas de date de fin</translation>
    </message>
    <message>
        <source>Holdfast asks the service until it confirms that the connection is gone.</source>
        <translation>Holdfast interroge le service jusqu’à ce qu’il confirme que la connexion n’existe plus.</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Up to 36 months are on their way. You can go on working.</source>
        <translation>Jusqu’à 36 mois sont en route. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The service sent an end date in a form Holdfast cannot read; nothing is assumed about it.</source>
        <translation>Le service a envoyé une date de fin sous une forme que Holdfast ne peut pas lire&#x202f;; rien n’est supposé à son sujet.</translation>
    </message>
    <message>
        <source>not updated yet</source>
        <translation>pas encore mise à jour</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>mise à jour %1</translation>
    </message>
    <message>
        <source>updated %1, next one is late</source>
        <translation>mise à jour %1, la prochaine est en retard</translation>
    </message>
    <message>
        <source>updated %1, next one late by %2</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>mise à jour %1, la prochaine a %2 de retard</translation>
    </message>
    <message>
        <source>updated %1, next %2</source>
        <translation>mise à jour %1, prochaine %2</translation>
    </message>
    <message>
        <source>Not updated yet.</source>
        <translation>Pas encore mise à jour.</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Mise à jour %1.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late.</source>
        <translation>Mise à jour %1&#x202f;; la prochaine est en retard.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late by %2.</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>Mise à jour %1&#x202f;; la prochaine a %2 de retard.</translation>
    </message>
    <message>
        <source>Updated %1, next %2.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a window such as &quot;between 14:00 and 18:00&quot;.</extracomment>
        <translation>Mise à jour %1, prochaine %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used, %3 left.</source>
        <translation>%1 mises à jour sur %2 utilisées ces dernières 24 heures, il en reste %3.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used; again from %3.</source>
        <translation>%1 mises à jour sur %2 utilisées ces dernières 24 heures&#x202f;; de nouveau dès %3.</translation>
    </message>
    <message>
        <source>The next manual update can be asked for from %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:34&quot;.</extracomment>
        <translation>La prochaine mise à jour manuelle pourra être demandée dès %1.</translation>
    </message>
    <message>
        <source>The bank</source>
        <extracomment>In place of the name of a bank that has none.</extracomment>
        <translation>La banque</translation>
    </message>
    <message>
        <source>Connected on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Connectée le %1.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Demandé le %1.</translation>
    </message>
    <message>
        <source>Asked on %1 for %2.</source>
        <extracomment>%1 is a day, %2 a list of accounts.</extracomment>
        <translation>Demandé le %1 pour %2.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Accordé.</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Accordé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Granted for %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Accordé pour %1.</translation>
    </message>
    <message>
        <source>Granted for %1 until %2.</source>
        <extracomment>%1 is a list of accounts, %2 a day.</extracomment>
        <translation>Accordé pour %1 jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: %1 is all but the last, separated by commas, %2 the last.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 is no longer returned since %2; what was fetched before is kept.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1 n’est plus transmis depuis le %2&#x202f;; ce qui avait été récupéré est conservé.</translation>
    </message>
    <message>
        <source>%1 was missing for a time and came back on %2.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1 a manqué un temps et est revenu le %2.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Expiré depuis %n jour</numerusform>
            <numerusform>Expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Encore %n jour</numerusform>
            <numerusform>Encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n hour(s) ago</source>
        <translation>
            <numerusform>Expiré depuis %n heure</numerusform>
            <numerusform>Expiré depuis %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>Encore %n heure</numerusform>
            <numerusform>Encore %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended just now</source>
        <translation>Vient d’expirer</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n minute(s) ago</source>
        <translation>
            <numerusform>Expiré depuis %n minute</numerusform>
            <numerusform>Expiré depuis %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Encore %n minute</numerusform>
            <numerusform>Encore %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n day(s)</source>
        <translation>
            <numerusform>le prochain consentement expire dans %n jour</numerusform>
            <numerusform>le prochain consentement expire dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n hour(s)</source>
        <translation>
            <numerusform>le prochain consentement expire dans %n heure</numerusform>
            <numerusform>le prochain consentement expire dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>next consent ends in less than a minute</source>
        <translation>le prochain consentement expire dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n minute(s)</source>
        <translation>
            <numerusform>le prochain consentement expire dans %n minute</numerusform>
            <numerusform>le prochain consentement expire dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <extracomment>A date and time as people say it. Format letters of Qt: dddd weekday, d day, MMMM month; HH:mm stands for the time as the region&apos;s clock tells it.</extracomment>
        <translation>dddd d MMMM &apos;à&apos; HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <translation>dddd d MMMM yyyy &apos;à&apos; HH:mm</translation>
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
        <translation>dddd d MMMM yyyy &apos;à&apos; HH:mm:ss</translation>
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
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain à %1</translation>
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
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>In the middle of a sentence; both are times, or days with times.</extracomment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You can try again from %1.</source>
        <translation>Vous pourrez réessayer dès %1.</translation>
    </message>
    <message>
        <source>You can try again a little later.</source>
        <translation>Vous pourrez réessayer un peu plus tard.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Prochain essai %1.</translation>
    </message>
    <message>
        <source>Holdfast tries again by itself; there is nothing for you to do.</source>
        <translation>Holdfast réessaie de lui-même&#x202f;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>You can ask again from %1.</source>
        <translation>Vous pourrez redemander dès %1.</translation>
    </message>
    <message>
        <source>You can ask again a little later.</source>
        <translation>Vous pourrez redemander un peu plus tard.</translation>
    </message>
    <message>
        <source>%1 It is about %2.</source>
        <extracomment>%1 a whole sentence, %2 a path.</extracomment>
        <translation>%1 Il s’agit de %2.</translation>
    </message>
    <message>
        <source>%1 The service said: %2.</source>
        <extracomment>%1 a whole sentence, %2 what the service said.</extracomment>
        <translation>%1 Le service a répondu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Whoever set up this profile can put it right.</source>
        <translation>La personne qui a préparé ce profil peut y remédier.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s.</source>
        <translation>Elle diffère de celle du service.</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Elle retarde d’environ %n jour sur celle du service.</numerusform>
            <numerusform>Elle retarde d’environ %n jours sur celle du service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Elle avance d’environ %n jour sur celle du service.</numerusform>
            <numerusform>Elle avance d’environ %n jours sur celle du service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Elle retarde d’environ %n heure sur celle du service.</numerusform>
            <numerusform>Elle retarde d’environ %n heures sur celle du service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Elle avance d’environ %n heure sur celle du service.</numerusform>
            <numerusform>Elle avance d’environ %n heures sur celle du service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Elle retarde d’environ %n minute sur celle du service.</numerusform>
            <numerusform>Elle retarde d’environ %n minutes sur celle du service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Elle avance d’environ %n minute sur celle du service.</numerusform>
            <numerusform>Elle avance d’environ %n minutes sur celle du service.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not believed; the connection you have is as it was.</source>
        <translation>La réponse n’a pas été retenue&#x202f;; votre connexion est restée telle quelle.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>L’horloge de cet ordinateur n’est pas à l’heure</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Réglez l’horloge, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer was about another bank</source>
        <translation>La réponse portait sur une autre banque</translation>
    </message>
    <message>
        <source>Try again, and stay with the bank that opens.</source>
        <translation>Réessayez, et restez sur la banque qui s’ouvre.</translation>
    </message>
    <message>
        <source>The answer was about another login that is here already</source>
        <translation>La réponse portait sur un autre accès, déjà présent ici</translation>
    </message>
    <message>
        <source>Try again, and log in at the bank as the same person.</source>
        <translation>Réessayez, et identifiez-vous auprès de la banque comme la même personne.</translation>
    </message>
    <message>
        <source>The answer was about a connection that is not in your list</source>
        <translation>La réponse portait sur une connexion absente de votre liste</translation>
    </message>
    <message>
        <source>Try again; if it stays, give this code to whoever looks after Holdfast.</source>
        <translation>Réessayez&#x202f;; si cela persiste, donnez ce code à la personne qui s’occupe de Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast could not check the answer</source>
        <translation>Holdfast n’a pas pu vérifier la réponse</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Vous avez cessé d’attendre</translation>
    </message>
    <message>
        <source>What the service was asked for goes on there by itself.</source>
        <translation>Ce qui a été demandé au service s’y poursuit de soi-même.</translation>
    </message>
    <message>
        <source>The next reading shows what came of it.</source>
        <translation>La prochaine lecture montrera le résultat.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Vous l’avez interrompu</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Vous pouvez recommencer quand vous voulez.</translation>
    </message>
    <message>
        <source>It was not approved at the bank</source>
        <translation>L’approbation n’a pas été donnée à la banque</translation>
    </message>
    <message>
        <source>The service ended it with an error</source>
        <translation>Le service y a mis fin par une erreur</translation>
    </message>
    <message>
        <source>The connection to the service is not private</source>
        <translation>La connexion au service n’est pas privée</translation>
    </message>
    <message>
        <source>Its identity could not be trusted, so Holdfast sent nothing.</source>
        <translation>Son identité n’est pas sûre&#xa0;: Holdfast n’a donc rien envoyé.</translation>
    </message>
    <message>
        <source>On a network that inspects traffic, ask whoever runs it.</source>
        <translation>Sur un réseau qui inspecte le trafic, adressez-vous à son responsable.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Ce réseau vous demande d’abord de vous identifier</translation>
    </message>
    <message>
        <source>Another page answered in place of the service. Nothing was changed.</source>
        <translation>Une autre page a répondu à la place du service. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again.</source>
        <translation>Ouvrez n’importe quelle page dans votre navigateur, identifiez-vous sur le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Moneyhub is not working at the moment</source>
        <translation>Moneyhub ne fonctionne pas pour le moment</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents.</source>
        <translation>Vos consentements ne sont pas en cause.</translation>
    </message>
    <message>
        <source>Moneyhub cannot be reached</source>
        <translation>Moneyhub est injoignable</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1.</source>
        <extracomment>%1 the address of a proxy.</extracomment>
        <translation>Le chemin passe par le proxy %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents; it is the network or the service.</source>
        <translation>Vos consentements ne sont pas en cause&#x202f;; cela vient du réseau ou du service.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Corrigez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>Le profil est inutilisable</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>Il manque un profil</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>Il n’y a pas de profil nommé %1.</translation>
    </message>
    <message>
        <source>&quot;holdfast-cli profiles&quot; lists those there are. Write one, name another with --profile, or look around with --sandbox.</source>
        <translation>«&#xa0;holdfast-cli profiles&#xa0;» liste ceux qui existent. Écrivez-en un, nommez-en un autre avec --profile ou faites un tour avec --sandbox.</translation>
    </message>
    <message>
        <source>Write one, then try again.</source>
        <translation>Écrivez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>The sandbox, which plays the bank and Moneyhub here, could not be started.</source>
        <translation>Le bac à sable, qui joue ici la banque et Moneyhub, n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Install Holdfast again, then try once more.</source>
        <translation>Réinstallez Holdfast, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1 is missing, cannot be read or is no profile.</source>
        <translation>Le fichier %1 est absent, illisible ou n’est pas un profil.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is missing or has a value it cannot have.</source>
        <extracomment>%1 an entry of a profile, %2 the profile&apos;s file.</extracomment>
        <translation>L’entrée «&#xa0;%1&#xa0;» dans %2 est absente ou a une valeur impossible.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Cette connexion n’existe pas.</translation>
    </message>
    <message>
        <source>Moneyhub knows no bank with that id; &quot;holdfast-cli banks --search TEXT&quot; finds ids.</source>
        <translation>Moneyhub ne connaît pas de banque avec cet identifiant&#x202f;; «&#xa0;holdfast-cli banks --search TEXT&#xa0;» trouve les identifiants.</translation>
    </message>
    <message>
        <source>Moneyhub knows no such bank.</source>
        <translation>Moneyhub ne connaît pas cette banque.</translation>
    </message>
    <message>
        <source>This bank has no icon.</source>
        <translation>Cette banque n’a pas d’icône.</translation>
    </message>
    <message>
        <source>Neither Holdfast nor Moneyhub knows it.</source>
        <translation>Ni Holdfast ni Moneyhub ne la connaît.</translation>
    </message>
    <message>
        <source>Another renewal is under way</source>
        <translation>Un autre renouvellement est en cours</translation>
    </message>
    <message>
        <source>Finish or cancel it, then try again.</source>
        <translation>Terminez-le ou annulez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>That cannot be asked like this</source>
        <translation>Cela ne peut pas être demandé ainsi</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nothing by that name</source>
        <translation>Il n’y a rien sous ce nom</translation>
    </message>
    <message>
        <source>Look it up in the list and try again.</source>
        <translation>Cherchez dans la liste, puis réessayez.</translation>
    </message>
    <message>
        <source>That does not fit this connection now</source>
        <translation>Cela ne convient pas à cette connexion pour l’instant</translation>
    </message>
    <message>
        <source>Its details say what fits and why.</source>
        <translation>Ses détails disent ce qui convient et pourquoi.</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Ce profil permet seulement de lire</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Utilisez un profil ayant le rôle propriétaire (owner).</translation>
    </message>
    <message>
        <source>Holdfast made a mistake</source>
        <translation>Holdfast a commis une erreur</translation>
    </message>
    <message>
        <source>Please report it with this code.</source>
        <translation>Merci de la signaler avec ce code.</translation>
    </message>
    <message>
        <source>The service does not accept this installation</source>
        <translation>Le service n’accepte pas cette installation</translation>
    </message>
    <message>
        <source>Its credentials, permissions or address were refused. Nothing was changed.</source>
        <translation>Ses identifiants, ses droits ou son adresse ont été refusés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The bank allows no more updates for now</source>
        <translation>La banque n’autorise plus de mises à jour pour l’instant</translation>
    </message>
    <message>
        <source>It limits how often it may be asked in a day.</source>
        <translation>Elle limite le nombre de demandes par jour.</translation>
    </message>
    <message>
        <source>It was updated a short while ago</source>
        <translation>La mise à jour est toute récente</translation>
    </message>
    <message>
        <source>Two manual updates of one bank need a pause: 30 minutes, unless the profile sets another.</source>
        <translation>Il faut une pause entre deux mises à jour manuelles d’une banque&#xa0;: 30 minutes, sauf si le profil en fixe une autre.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Le service demande une pause</translation>
    </message>
    <message>
        <source>It was asked too often in a short time.</source>
        <translation>Il a été interrogé trop souvent en peu de temps.</translation>
    </message>
    <message>
        <source>The data kept here was damaged and begins anew</source>
        <translation>Les données conservées ici étaient endommagées et repartent de zéro</translation>
    </message>
    <message>
        <source>Connections, accounts and syncs are read from the service again; your consents and secrets are not touched. Your own names, notes and the history here are only in the old file, which was set aside as %1.</source>
        <translation>Les connexions, les comptes et les mises à jour sont relus depuis le service&#x202f;; vos consentements et vos secrets ne sont pas touchés. Vos noms personnels, vos notes et l’historique d’ici ne sont que dans l’ancien fichier, mis de côté sous %1.</translation>
    </message>
    <message>
        <source>Bring back an older copy if you have one; nothing deletes the old file.</source>
        <translation>Reprenez une copie plus ancienne si vous en avez une&#x202f;; rien n’efface l’ancien fichier.</translation>
    </message>
    <message>
        <source>What lies in the place of the data is not Holdfast&apos;s</source>
        <translation>Ce qui se trouve à la place des données n’est pas à Holdfast</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>C’est resté exactement tel quel.</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>Déplacez-le, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The disk does not give out the data kept here</source>
        <translation>Le disque ne livre pas les données conservées ici</translation>
    </message>
    <message>
        <source>Your consents at the service are not touched.</source>
        <translation>Vos consentements auprès du service ne sont pas touchés.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and sound, then try again.</source>
        <translation>Vérifiez que le disque est encore branché et en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>The data kept here could not be brought up to date</source>
        <translation>Les données conservées ici n’ont pas pu être adaptées à cette version</translation>
    </message>
    <message>
        <source>Bring back an older copy of it, or move it away and start again.</source>
        <translation>Reprenez-en une copie plus ancienne, ou déplacez-les et recommencez.</translation>
    </message>
    <message>
        <source>The data kept here cannot be read</source>
        <translation>Les données conservées ici ne sont pas lisibles</translation>
    </message>
    <message>
        <source>It can be read from the service again; your consents are not touched.</source>
        <translation>Elles peuvent être relues depuis le service&#x202f;; vos consentements ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Close Holdfast and start it again: it looks the file through, sets it aside if it is damaged, and begins anew.</source>
        <translation>Fermez Holdfast et relancez-le&#xa0;: il examine le fichier, le met de côté s’il est endommagé et repart de zéro.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Ce qui s’y trouvait avant est intact.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Choisissez un autre emplacement, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is using this data</source>
        <translation>Un autre programme utilise ces données</translation>
    </message>
    <message>
        <source>It goes on once the other program is done; close it if that takes long.</source>
        <translation>Cela reprendra quand l’autre programme aura fini&#x202f;; fermez-le si cela dure.</translation>
    </message>
    <message>
        <source>Another Holdfast is using this data</source>
        <translation>Un autre Holdfast utilise ces données</translation>
    </message>
    <message>
        <source>Close the other one, or choose another data folder.</source>
        <translation>Fermez l’autre, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The data was made by a newer Holdfast</source>
        <translation>Les données viennent d’un Holdfast plus récent</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The data is no longer where it was</source>
        <translation>Les données ne sont plus là où elles étaient</translation>
    </message>
    <message>
        <source>Put the file back in its place, or connect the disk again; else start Holdfast again.</source>
        <translation>Remettez le fichier à sa place ou rebranchez le disque&#x202f;; sinon, relancez Holdfast.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>Impossible d’écrire dans le dossier de données</translation>
    </message>
    <message>
        <source>Make it writable, or choose another data folder.</source>
        <translation>Rendez-le accessible en écriture, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The key is needed as a JWK, and this is a PEM file</source>
        <translation>La clé doit être un JWK, et ceci est un fichier PEM</translation>
    </message>
    <message>
        <source>A JWK is the same key, written as a JSON object with &quot;kty&quot;.</source>
        <translation>Un JWK est la même clé, écrite comme un objet JSON avec «&#xa0;kty&#xa0;».</translation>
    </message>
    <message>
        <source>The manual page holdfast-cli(1) shows how to convert it.</source>
        <translation>La page de manuel holdfast-cli(1) montre comment la convertir.</translation>
    </message>
    <message>
        <source>The secret does not fit this profile</source>
        <translation>Le secret ne convient pas à ce profil</translation>
    </message>
    <message>
        <source>Others can read the secret file</source>
        <translation>D’autres personnes peuvent lire le fichier de secret</translation>
    </message>
    <message>
        <source>Keep it to yourself with &quot;chmod 600&quot;, then try again.</source>
        <translation>Gardez-le pour vous avec «&#xa0;chmod 600&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>The secret file cannot be used</source>
        <translation>Le fichier de secret est inutilisable</translation>
    </message>
    <message>
        <source>Correct the file so that only you can read it, then try again.</source>
        <translation>Corrigez le fichier pour que vous seul puissiez le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>The secret of this profile is not stored here</source>
        <translation>Le secret de ce profil n’est pas enregistré ici</translation>
    </message>
    <message>
        <source>Without it the service cannot be asked. Nothing was changed.</source>
        <translation>Sans lui, le service ne peut pas être interrogé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret&quot;, or run this on a terminal, which asks for it.</source>
        <translation>Enregistrez-le avec «&#xa0;holdfast-cli profiles set-secret&#xa0;», ou lancez ceci dans un terminal, qui le demandera.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in the keychain.</source>
        <translation>Saisissez-le une fois&#x202f;; il est conservé dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>This computer has no keychain running</source>
        <translation>Aucun trousseau de clés ne fonctionne sur cet ordinateur</translation>
    </message>
    <message>
        <source>Holdfast never keeps a secret in plain text.</source>
        <translation>Holdfast ne conserve jamais un secret en clair.</translation>
    </message>
    <message>
        <source>Start a keychain, or name a secret file in the profile.</source>
        <translation>Lancez un trousseau de clés, ou nommez un fichier de secret dans le profil.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>The secret is in it, out of reach.</source>
        <translation>Le secret s’y trouve, hors d’atteinte.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Déverrouillez le trousseau de clés, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Le trousseau de clés a refusé l’accès</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>Réessayez et autorisez l’accès.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau de clés ne répond pas</translation>
    </message>
    <message>
        <source>See whether it is asking you something, then try again.</source>
        <translation>Regardez s’il vous demande quelque chose, puis réessayez.</translation>
    </message>
    <message>
        <source>The link was opened too late or twice</source>
        <translation>Le lien a été ouvert trop tard ou deux fois</translation>
    </message>
    <message>
        <source>Start again; the link works once and for a minute.</source>
        <translation>Recommencez&#x202f;; le lien ne sert qu’une fois, pendant une minute.</translation>
    </message>
    <message>
        <source>Nobody approved in time</source>
        <translation>Personne n’a approuvé à temps</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on this computer</source>
        <translation>Les webhooks ne peuvent pas être reçus sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your connections are looked at every few minutes as always.</source>
        <translation>Vos connexions sont consultées toutes les quelques minutes, comme toujours.</translation>
    </message>
    <message>
        <source>Close the program that uses port %1, or have &quot;webhookPort&quot; changed in the profile.</source>
        <extracomment>%1 a port of this computer.</extracomment>
        <translation>Fermez le programme qui utilise le port %1, ou faites modifier «&#xa0;webhookPort&#xa0;» dans le profil.</translation>
    </message>
    <message>
        <source>The browser could not bring the answer back</source>
        <translation>Le navigateur n’a pas pu rapporter la réponse</translation>
    </message>
    <message>
        <source>Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Copiez le lien, ou collez l’adresse que votre navigateur affiche à la fin.</translation>
    </message>
    <message>
        <source>The bank is not answering</source>
        <translation>La banque ne répond pas</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent.</source>
        <translation>Votre consentement n’est pas en cause.</translation>
    </message>
    <message>
        <source>The access needs you</source>
        <translation>L’accès a besoin de vous</translation>
    </message>
    <message>
        <source>Its details say what to do.</source>
        <translation>Ses détails disent ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Some of the service&apos;s data could not be read</source>
        <translation>Certaines données du service n’étaient pas lisibles</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out; the rest is shown and kept.</source>
        <translation>
            <numerusform>%n enregistrement a été laissé de côté&#x202f;; le reste est affiché et conservé.</numerusform>
            <numerusform>%n enregistrements ont été laissés de côté&#x202f;; le reste est affiché et conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do; if it stays, show this to support.</source>
        <translation>Vous n’avez rien à faire&#x202f;; si cela persiste, montrez ceci à l’assistance.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>La réponse du service n’était pas lisible</translation>
    </message>
    <message>
        <source>It was already so</source>
        <translation>C’était déjà le cas</translation>
    </message>
    <message>
        <source>It is treated as done.</source>
        <translation>Cela compte comme fait.</translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>%1. %2 %3 (Code %4.)</source>
        <extracomment>%1 headline, %2 what it means, %3 whose turn it is, %4 a code for support.</extracomment>
        <translation>%1. %2 %3 (Code %4.)</translation>
    </message>
    <message>
        <source>Choose your bank in the browser, log in and approve</source>
        <translation>Choisissez votre banque dans le navigateur, identifiez-vous et approuvez</translation>
    </message>
    <message>
        <source>Log in at %1 in the browser and approve</source>
        <translation>Identifiez-vous auprès de %1 dans le navigateur et approuvez</translation>
    </message>
    <message>
        <source>Give %1 the code it asks for in the browser</source>
        <translation>Donnez à %1 le code demandé dans le navigateur</translation>
    </message>
    <message>
        <source>Confirm in the browser that the access may go on</source>
        <translation>Confirmez dans le navigateur que l’accès peut continuer</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Préparer la demande</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Vérifier la réponse</translation>
    </message>
    <message>
        <source>Read the connection again</source>
        <translation>Relire la connexion</translation>
    </message>
    <message>
        <source>Asking the service for a link…</source>
        <translation>Demande d’un lien au service…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Le navigateur n’a pas pu être ouvert. Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>The bank is open in your browser. Approve there; this window follows by itself.</source>
        <translation>La banque est ouverte dans votre navigateur. Approuvez là-bas&#x202f;; cette fenêtre suit d’elle-même.</translation>
    </message>
    <message>
        <source>The list of banks is open in your browser. Choose one and approve there; this window follows by itself.</source>
        <translation>La liste des banques est ouverte dans votre navigateur. Choisissez-en une et approuvez là-bas&#x202f;; cette fenêtre suit d’elle-même.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Approve there; this window follows by itself.</source>
        <translation>%1 est ouvert dans votre navigateur. Approuvez là-bas&#x202f;; cette fenêtre suit d’elle-même.</translation>
    </message>
    <message>
        <source>The answer has arrived and is being checked…</source>
        <translation>La réponse est arrivée, vérification en cours…</translation>
    </message>
    <message>
        <source>Checked. Reading the connection again…</source>
        <translation>Vérifié. Relecture de la connexion…</translation>
    </message>
    <message>
        <source>Open this address in a browser and approve there; this command goes on by itself:</source>
        <translation>Ouvrez cette adresse dans un navigateur et approuvez là-bas&#x202f;; cette commande continue d’elle-même&#xa0;:</translation>
    </message>
    <message>
        <source>The bank opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>La banque s’ouvre dans votre navigateur. Approuvez là-bas&#x202f;; cette commande continue d’elle-même&#xa0;:</translation>
    </message>
    <message>
        <source>The list of banks opens in your browser. Choose one and approve there; this command goes on by itself:</source>
        <translation>La liste des banques s’ouvre dans votre navigateur. Choisissez-en une et approuvez là-bas&#x202f;; cette commande continue d’elle-même&#xa0;:</translation>
    </message>
    <message>
        <source>%1 opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>%1 s’ouvre dans votre navigateur. Approuvez là-bas&#x202f;; cette commande continue d’elle-même&#xa0;:</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open the address above yourself and approve there; this command goes on by itself.</source>
        <translation>Le navigateur n’a pas pu être ouvert. Ouvrez vous-même l’adresse ci-dessus et approuvez là-bas&#x202f;; cette commande continue d’elle-même.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to approve</source>
        <translation>
            <numerusform>Encore %n seconde pour approuver</numerusform>
            <numerusform>Encore %n secondes pour approuver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to approve</source>
        <translation>
            <numerusform>Encore %n minute pour approuver</numerusform>
            <numerusform>Encore %n minutes pour approuver</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened? Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Rien ne s’est passé&#x202f;? Copiez le lien, ou collez l’adresse que votre navigateur affiche à la fin.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Log in again at %1</source>
        <translation>S’identifier à nouveau auprès de %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>Rafraîchir %1</translation>
    </message>
    <message>
        <source>Renew consent at %1</source>
        <translation>Renouveler le consentement auprès de %1</translation>
    </message>
    <message>
        <source>%1 is connected until %2.</source>
        <translation>La connexion à %1 est établie jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>La connexion à %1 est établie.</translation>
    </message>
    <message>
        <source>%1 is renewed until %2.</source>
        <translation>L’accès à %1 est renouvelé jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 is renewed.</source>
        <translation>L’accès à %1 est renouvelé.</translation>
    </message>
    <message>
        <source>%1 is renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>L’accès à %1 est renouvelé pour les comptes cochés. Les autres restent sur l’ancien consentement.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing about %1 has changed yet.</source>
        <translation>La banque a approuvé, mais rien n’a encore changé pour %1.</translation>
    </message>
    <message>
        <source>An update was started.</source>
        <translation>Une mise à jour a été lancée.</translation>
    </message>
    <message>
        <source>Updated from the bank.</source>
        <translation>Mise à jour reçue de la banque.</translation>
    </message>
    <message>
        <source>Some accounts were updated from the bank, others not.</source>
        <translation>Certains comptes ont été mis à jour par la banque, d’autres non.</translation>
    </message>
    <message>
        <source>The bank did not answer an update.</source>
        <translation>La banque n’a pas répondu à une mise à jour.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation before an update.</source>
        <translation>La banque voulait une confirmation avant une mise à jour.</translation>
    </message>
    <message>
        <source>The bank did not accept the login for an update.</source>
        <translation>La banque n’a pas accepté les identifiants pour une mise à jour.</translation>
    </message>
    <message>
        <source>An update ended with &quot;%1&quot;.</source>
        <extracomment>%1 is a word of the service that nobody knows.</extracomment>
        <translation>Une mise à jour s’est terminée par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Access was granted.</source>
        <translation>L’accès a été accordé.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Renouvelé.</translation>
    </message>
    <message>
        <source>Access was granted until %1.</source>
        <translation>L’accès a été accordé jusqu’au %1.</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Renouvelé jusqu’au %1.</translation>
    </message>
    <message>
        <source>A new login took some accounts along; the others stayed behind.</source>
        <translation>Une nouvelle identification a emmené certains comptes&#x202f;; les autres sont restés en arrière.</translation>
    </message>
    <message>
        <source>A new connection took over from the earlier one.</source>
        <translation>Une nouvelle connexion a pris le relais de la précédente.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Renewed as a new connection</source>
        <translation>Renouvelé comme nouvelle connexion</translation>
    </message>
    <message>
        <source>Renewed for some of the accounts</source>
        <translation>Renouvelé pour certains comptes</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour faite</translation>
    </message>
    <message>
        <source>Asked, nothing new</source>
        <translation>Demandée, rien de nouveau</translation>
    </message>
    <message>
        <source>Updated in part</source>
        <translation>Mise à jour partielle</translation>
    </message>
    <message>
        <source>The bank needs you</source>
        <translation>La banque a besoin de vous</translation>
    </message>
    <message>
        <source>The update did not succeed</source>
        <translation>La mise à jour n’a pas abouti</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Jamais terminé</translation>
    </message>
    <message>
        <source>Confirm at the bank</source>
        <translation>Confirmer à la banque</translation>
    </message>
    <message>
        <source>Update asked for here</source>
        <translation>Mise à jour demandée ici</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>%1; the list said later: %2</source>
        <extracomment>%1 is how it ended, such as &quot;Never finished&quot;, %2 what the list said later: &quot;Renewed&quot;.</extracomment>
        <translation>%1&#x202f;; la liste a dit plus tard&#xa0;: %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent and stops on %3.</source>
        <translation>Si vous ne cochez que %1, %2 reste sur l’ancien consentement, qui expire le %3.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent and stops on %4.</source>
        <translation>Si vous ne cochez que %1 et %2, %3 reste sur l’ancien consentement, qui expire le %4.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent and stop on %1.</source>
        <translation>Les comptes non cochés restent sur l’ancien consentement, qui expire le %1.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent and stops on %2.</source>
        <translation>Un compte non coché, comme %1, reste sur l’ancien consentement, qui expire le %2.</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent.</source>
        <translation>Si vous ne cochez que %1, %2 reste sur l’ancien consentement.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent.</source>
        <translation>Si vous ne cochez que %1 et %2, %3 reste sur l’ancien consentement.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent.</source>
        <translation>Les comptes non cochés restent sur l’ancien consentement.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent.</source>
        <translation>Un compte non coché, comme %1, reste sur l’ancien consentement.</translation>
    </message>
    <message>
        <source>Split off from an earlier connection on %1.</source>
        <translation>Séparée d’une connexion précédente le %1.</translation>
    </message>
    <message>
        <source>Took the place of an earlier connection on %1.</source>
        <translation>A pris la place d’une connexion précédente le %1.</translation>
    </message>
    <message>
        <source>Moved over with all that belongs to it: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Transférés avec tout ce qui s’y rattache&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Restés sur l’ancien consentement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No longer part of any connection, kept as it was: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Plus dans aucune connexion, conservés tels quels&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the person&apos;s own name for a connection, %2 the bank&apos;s name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That consent has ended already.</source>
        <translation>Ce consentement a déjà expiré.</translation>
    </message>
    <message>
        <source>Stays on the old consent</source>
        <translation>Reste sur l’ancien consentement</translation>
    </message>
    <message>
        <source>Stays on the old consent until %1</source>
        <extracomment>%1 is a day, such as &quot;14 May&quot;.</extracomment>
        <translation>Reste sur l’ancien consentement jusqu’au %1</translation>
    </message>
    <message>
        <source>It was not ticked when you logged in on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Il n’était pas coché lors de votre identification du %1.</translation>
    </message>
    <message>
        <source>Its accounts were not ticked when you logged in on %1.</source>
        <translation>Ses comptes n’étaient pas cochés lors de votre identification du %1.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Emmener aussi</translation>
    </message>
    <message>
        <source>On the old consent until %2: %1.</source>
        <translation>Sur l’ancien consentement jusqu’au %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On the old consent: %1.</source>
        <translation>Sur l’ancien consentement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its other accounts went to a newer connection on %1.</source>
        <translation>Ses autres comptes sont passés à une connexion plus récente le %1.</translation>
    </message>
    <message>
        <source>A newer connection took its place on %1.</source>
        <translation>Une connexion plus récente a pris sa place le %1.</translation>
    </message>
    <message>
        <source>Also in another connection to this bank, and fetched twice: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Aussi dans une autre connexion à cette banque, et récupérés deux fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Which account is the earlier one now?</source>
        <translation>Quel compte est maintenant l’ancien&#x202f;?</translation>
    </message>
    <message>
        <source>Which account is %1 now?</source>
        <translation>Quel compte est maintenant %1&#x202f;?</translation>
    </message>
    <message>
        <source>Granted until %1, now it ends on %2.</source>
        <translation>Accordé jusqu’au %1, expire maintenant le %2.</translation>
    </message>
    <message>
        <source>Granted, but no longer returned: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Accordés, mais plus transmis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Asked for, but not granted: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Demandés, mais non accordés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Returned, though it came after the consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Transmis, bien qu’arrivés après le consentement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This bank</source>
        <translation>Cette banque</translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected already, with %n login(s). Another login is fine; to renew one, renew it instead.</source>
        <extracomment>%1 is a bank; the count is that of the logins there.</extracomment>
        <translation>
            <numerusform>%1 est déjà connectée, avec %n accès. Un autre accès est possible&#x202f;; pour renouveler celui-ci, choisissez plutôt le renouvellement.</numerusform>
            <numerusform>%1 est déjà connectée, avec %n accès. Un autre accès est possible&#x202f;; pour en renouveler un, choisissez plutôt le renouvellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting a bank was cut off</source>
        <translation>La connexion d’une banque a été interrompue</translation>
    </message>
    <message>
        <source>A renewal was cut off</source>
        <translation>Un renouvellement a été interrompu</translation>
    </message>
    <message>
        <source>The bank was connected after all</source>
        <translation>La banque a finalement été connectée</translation>
    </message>
    <message>
        <source>The renewal went through after all</source>
        <translation>Le renouvellement a finalement abouti</translation>
    </message>
    <message>
        <source>It began %1 and changed nothing. You can start again.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a bank.</extracomment>
        <translation>Commencé %1, sans rien modifier. Vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>It began %1 at %2 and changed nothing. You can start again.</source>
        <translation>Commencé %1 auprès de %2, sans rien modifier. Vous pouvez recommencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), with everything kept of them on this computer, are deleted.</source>
        <translation>
            <numerusform>%n compte est effacé, avec tout ce qui en est conservé sur cet ordinateur.</numerusform>
            <numerusform>%n comptes sont effacés, avec tout ce qui en est conservé sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this computer: %1, and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Effacé de cet ordinateur&#xa0;: %1, et ce que vous avez écrit à ce sujet.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: %1, with %n month(s) of transactions and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>
            <numerusform>Effacé de cet ordinateur&#xa0;: %1, avec %n mois d’opérations et ce que vous avez écrit à ce sujet.</numerusform>
            <numerusform>Effacé de cet ordinateur&#xa0;: %1, avec %n mois d’opérations et ce que vous avez écrit à ce sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Une connexion</translation>
    </message>
    <message>
        <source>Access is withdrawn at the service: it fetches nothing from %1 any more.</source>
        <translation>L’accès est retiré auprès du service&#xa0;: il ne récupère plus rien de %1.</translation>
    </message>
    <message>
        <source>At %1 your accounts and your money stay as they are, and the bank keeps its own records.</source>
        <translation>Chez %1, vos comptes et votre argent restent tels quels, et la banque garde ses propres archives.</translation>
    </message>
    <message>
        <source>This cannot be taken back. You can connect the bank anew later.</source>
        <translation>Cette action est irréversible. Vous pourrez reconnecter la banque plus tard.</translation>
    </message>
    <message>
        <source>The removal of %1 is not confirmed yet</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>La suppression de %1 n’est pas encore confirmée</translation>
    </message>
    <message>
        <source>The service was asked, and its list still has to show it. Holdfast looks again with each reading, also after a restart; until then nothing is deleted here.</source>
        <translation>Le service a reçu la demande, et sa liste doit encore le montrer. Holdfast vérifie à chaque lecture, même après un redémarrage&#x202f;; d’ici là, rien n’est effacé ici.</translation>
    </message>
    <message>
        <source>Receipt saved; nothing of it is left on this computer.</source>
        <translation>Attestation enregistrée&#x202f;; il n’en reste rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Cancelled, says the service</source>
        <translation>Révoqué, selon le service</translation>
    </message>
    <message>
        <source>The service did not tell</source>
        <translation>Le service ne l’a pas précisé</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>The service did not know it any more</source>
        <translation>Le service ne la connaissait plus</translation>
    </message>
    <message>
        <source>Access was withdrawn from here</source>
        <translation>L’accès a été retiré d’ici</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>May still be in</source>
        <translation>Peut-être encore dans</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>%1 a été supprimée ailleurs</translation>
    </message>
    <message>
        <source>The service no longer lists it since %1. What was fetched before is still on this computer.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Le service ne la liste plus depuis %1. Ce qui avait été récupéré est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Removed elsewhere: the service no longer lists it since %1. This is what was kept.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Supprimée ailleurs&#xa0;: le service ne la liste plus depuis %1. Voici ce qui a été conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were removed elsewhere</source>
        <translation>
            <numerusform>%n connexion a été supprimée ailleurs</numerusform>
            <numerusform>%n connexions ont été supprimées ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is kept of %1?</source>
        <translation>Effacer ce qui est conservé de %1&#x202f;?</translation>
    </message>
    <message>
        <source>This cannot be taken back: the service has nothing of it any more.</source>
        <translation>Cette action est irréversible&#xa0;: le service n’en a plus rien.</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Aucune banque n’est encore connectée</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), and none needs you</source>
        <translation>
            <numerusform>%n connexion, et elle n’a pas besoin de vous</numerusform>
            <numerusform>%n connexions, et aucune n’a besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connection(s) needs you</source>
        <extracomment>%n is how many there are: two or more.</extracomment>
        <translation>
            <numerusform>1 connexion sur %n a besoin de vous</numerusform>
            <numerusform>1 connexion sur %n a besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) need you</source>
        <extracomment>%1 is how many need the person, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 connexions sur %n ont besoin de vous</numerusform>
            <numerusform>%1 connexions sur %n ont besoin de vous</numerusform>
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
        <translation>La liste n’a jamais été lue ici&#x202f;; «&#xa0;holdfast-cli connections&#xa0;» la lit.</translation>
    </message>
    <message>
        <source>This computer is offline · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Cet ordinateur est hors ligne · vérifié %1</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Cet ordinateur est hors ligne</translation>
    </message>
    <message>
        <source>Not reachable · next try %1</source>
        <translation>Injoignable · prochain essai %1</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Online · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>En ligne · vérifié %1</translation>
    </message>
    <message>
        <source>Already gone, and confirmed</source>
        <translation>Déjà supprimée, confirmation reçue</translation>
    </message>
    <message>
        <source>Removed and confirmed</source>
        <translation>Suppression confirmée</translation>
    </message>
    <message>
        <source>The service confirmed %1 that the connection is gone. It is deleted from the database here, but older files beside it may still hold it: %2. Delete those when you no longer need them.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 one path, or several with commas between.</extracomment>
        <translation>Le service a confirmé %1 que la connexion n’existe plus. Elle est effacée de la base de données d’ici, mais des fichiers plus anciens à côté peuvent encore la contenir&#xa0;: %2. Effacez-les quand vous n’en avez plus besoin.</translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that the connection is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Le service a confirmé %1 que la connexion n’existe plus, avec %n compte. Il n’en reste rien sur cet ordinateur.</numerusform>
            <numerusform>Le service a confirmé %1 que la connexion n’existe plus, avec %n comptes. Il n’en reste rien sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that %2 is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Le service a confirmé %1 que %2 n’existe plus, avec %n compte. Il n’en reste rien sur cet ordinateur.</numerusform>
            <numerusform>Le service a confirmé %1 que %2 n’existe plus, avec %n comptes. Il n’en reste rien sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n account(s)? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</source>
        <translation>
            <numerusform>Supprimer %1 avec %n compte&#x202f;? L’accès est retiré auprès du service et les données conservées ici sont effacées. Cette action est irréversible.</numerusform>
            <numerusform>Supprimer %1 avec %n comptes&#x202f;? L’accès est retiré auprès du service et les données conservées ici sont effacées. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) are renewed</source>
        <extracomment>%1 is how many were renewed, %n how many were to be.</extracomment>
        <translation>
            <numerusform>%1 connexion sur %n renouvelée</numerusform>
            <numerusform>%1 connexions sur %n renouvelées</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>partly available</source>
        <translation>partiellement disponible</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <translation>indisponible pour le moment</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>n’est plus disponible</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>inspector (reads only)</source>
        <translation>inspecteur (lecture seule)</translation>
    </message>
    <message>
        <source>The update from %1 is under way; the service goes on by itself.</source>
        <translation>La mise à jour de %1 est en cours&#x202f;; le service continue de lui-même.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>Les données de %1 sont à jour.</translation>
    </message>
    <message>
        <source>%1 answered and had nothing new.</source>
        <translation>%1 a répondu et n’avait rien de nouveau.</translation>
    </message>
    <message>
        <source>%1 sent only some of the accounts.</source>
        <translation>%1 n’a envoyé qu’une partie des comptes.</translation>
    </message>
    <message>
        <source>%1 wants to see you before it sends more.</source>
        <translation>%1 veut vous voir avant d’envoyer la suite.</translation>
    </message>
    <message>
        <source>The update from %1 did not work. Nothing is wrong with your consent.</source>
        <translation>La mise à jour de %1 n’a pas abouti. Votre consentement n’est pas en cause.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mise à jour faite</translation>
    </message>
    <message>
        <source>partly updated</source>
        <translation>mise à jour partielle</translation>
    </message>
    <message>
        <source>the bank wanted a confirmation</source>
        <translation>la banque voulait une confirmation</translation>
    </message>
    <message>
        <source>the bank refused the login</source>
        <translation>la banque a refusé les identifiants</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>n’a pas abouti</translation>
    </message>
    <message>
        <source>on connecting</source>
        <translation>à la connexion</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>not enriched yet</source>
        <translation>pas encore enrichi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) enriched</source>
        <extracomment>%1 accounts are done, %n in all.</extracomment>
        <translation>
            <numerusform>%1 compte sur %n enrichi</numerusform>
            <numerusform>%1 comptes sur %n enrichis</numerusform>
        </translation>
    </message>
    <message>
        <source>enriched</source>
        <translation>enrichi</translation>
    </message>
    <message>
        <source>enrichment failed</source>
        <translation>échec de l’enrichissement</translation>
    </message>
    <message>
        <source>The service says nothing about enrichment.</source>
        <translation>Le service ne dit rien de l’enrichissement.</translation>
    </message>
    <message>
        <source>The service has not enriched the account yet.</source>
        <translation>Le service n’a pas encore enrichi le compte.</translation>
    </message>
    <message numerus="yes">
        <source>The service is still enriching: %1 of %n account(s) done.</source>
        <translation>
            <numerusform>Le service enrichit encore&#xa0;: %1 compte sur %n terminé.</numerusform>
            <numerusform>Le service enrichit encore&#xa0;: %1 comptes sur %n terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enriched %1.</source>
        <translation>Enrichi %1.</translation>
    </message>
    <message>
        <source>All accounts are enriched.</source>
        <translation>Tous les comptes sont enrichis.</translation>
    </message>
    <message>
        <source>The service could not enrich every account. The data itself is complete.</source>
        <translation>Le service n’a pas pu enrichir tous les comptes. Les données elles-mêmes sont complètes.</translation>
    </message>
    <message>
        <source>That takes longer than usual; the data itself is complete.</source>
        <translation>Cela prend plus de temps que d’habitude&#x202f;; les données elles-mêmes sont complètes.</translation>
    </message>
    <message>
        <source>nothing known of its enrichment</source>
        <translation>enrichissement inconnu</translation>
    </message>
    <message>
        <source>enrichment takes longer than usual</source>
        <translation>enrichissement plus long que d’habitude</translation>
    </message>
    <message>
        <source>enriched %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>enrichi %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>N’est plus active</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Échec de mise à jour</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Its transactions are on their way. You can go on working.</source>
        <translation>Ses opérations sont en route. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Not read yet: %1.</source>
        <translation>Pas encore lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None were read before access ended.</source>
        <translation>Aucune n’a été lue avant la fin de l’accès.</translation>
    </message>
    <message>
        <source>Not read yet. That happens in the background, while the window is open.</source>
        <translation>Pas encore lues. Cela se fait en arrière-plan, tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>No transactions so far.</source>
        <translation>Aucune opération jusqu’ici.</translation>
    </message>
    <message>
        <source>The bank gives no transactions of this account.</source>
        <translation>La banque ne fournit pas les opérations de ce compte.</translation>
    </message>
    <message>
        <source>Goes back to %1; Holdfast is looking for more.</source>
        <translation>Remonte au %1&#x202f;; Holdfast cherche plus loin.</translation>
    </message>
    <message>
        <source>Goes back to %1: all the bank gives.</source>
        <extracomment>%1 is a day, such as &quot;3 November 2023&quot;.</extracomment>
        <translation>Remonte au %1&#xa0;: tout ce que la banque fournit.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is missing: %2.</source>
        <extracomment>%1 is a day, %2 why the rest is not there, such as &quot;Moneyhub cannot be reached&quot;.</extracomment>
        <translation>Remonte au %1 pour l’instant. Le reste manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Goes back to %1: access ended before the rest was read.</source>
        <translation>Remonte au %1&#xa0;: l’accès a pris fin avant la lecture du reste.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is read while the window is open.</source>
        <translation>Remonte au %1 pour l’instant. Le reste est lu tant que la fenêtre est ouverte.</translation>
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
        <translation>%1 mois pour l’instant.</translation>
    </message>
    <message>
        <source>Less than 1 of up to %1 months so far.</source>
        <translation>Moins de 1 mois sur %1 au plus pour l’instant.</translation>
    </message>
    <message>
        <source>%1 of up to %2 months so far.</source>
        <extracomment>%1 months of transactions are here, and there can be %2 at most.</extracomment>
        <translation>%1 mois sur %2 au plus pour l’instant.</translation>
    </message>
    <message>
        <source>What was read stays here; it goes back to %1.</source>
        <translation>Ce qui a été lu reste ici&#x202f;; cela remonte au %1.</translation>
    </message>
    <message>
        <source>No transactions were read of it.</source>
        <translation>Aucune de ses opérations n’a été lue.</translation>
    </message>
    <message>
        <source>As of %1. Access has ended; what was read stays here.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>État&#xa0;: %1. L’accès a pris fin&#x202f;; ce qui a été lu reste ici.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>État&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <translation>
            <numerusform>Et %n autre compte.</numerusform>
            <numerusform>Et %n autres comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the other accounts: all that was given so far.</source>
        <translation>Pour les autres comptes&#xa0;: tout ce qui a été fourni jusqu’ici.</translation>
    </message>
    <message>
        <source>All that was given so far; Holdfast is looking for more.</source>
        <translation>Tout ce qui a été fourni jusqu’ici&#x202f;; Holdfast cherche plus loin.</translation>
    </message>
    <message>
        <source>The first transactions are on their way</source>
        <translation>Les premières opérations sont en route</translation>
    </message>
    <message>
        <source>The bank gives no transactions</source>
        <translation>La banque ne fournit pas d’opérations</translation>
    </message>
    <message>
        <source>All accounts were read, and there was nothing in them.</source>
        <translation>Tous les comptes ont été lus, et ils ne contenaient rien.</translation>
    </message>
    <message>
        <source>No transactions are kept here</source>
        <translation>Aucune opération n’est conservée ici</translation>
    </message>
    <message>
        <source>Access ended before any were read.</source>
        <translation>L’accès a pris fin avant qu’une seule soit lue.</translation>
    </message>
    <message>
        <source>No transactions are kept here yet</source>
        <translation>Aucune opération n’est encore conservée ici</translation>
    </message>
    <message>
        <source>They are read in the background, while the window is open.</source>
        <translation>Elles sont lues en arrière-plan, tant que la fenêtre est ouverte.</translation>
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
        <translation>%1&#xa0;: aucun consentement n’expire</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) ended</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n consentement a expiré</numerusform>
            <numerusform>%1&#xa0;: %n consentements ont expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) end</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n consentement expire</numerusform>
            <numerusform>%1&#xa0;: %n consentements expirent</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1. The end of %2.</source>
        <extracomment>Read aloud: %1 is a day, %2 the connections whose consents end then.</extracomment>
        <translation>%1. Échéance de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>account numbers</source>
        <translation>numéros de compte</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>soldes</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>names of the account holders</source>
        <translation>noms des titulaires des comptes</translation>
    </message>
    <message>
        <source>payees</source>
        <translation>bénéficiaires</translation>
    </message>
    <message>
        <source>standing orders</source>
        <translation>virements permanents</translation>
    </message>
    <message>
        <source>None that the service names</source>
        <translation>Aucune que le service indique</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>On a day Holdfast cannot read</source>
        <translation>Un jour que Holdfast ne peut pas lire</translation>
    </message>
    <message>
        <source>The service names no day</source>
        <translation>Le service n’indique pas de jour</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The service names no end</source>
        <translation>Le service n’indique pas de fin</translation>
    </message>
    <message>
        <source>To %1, on this computer</source>
        <extracomment>How far back data goes; %1 is a day.</extracomment>
        <translation>Jusqu’au %1, sur cet ordinateur</translation>
    </message>
    <message>
        <source>To %1, at the service</source>
        <translation>Jusqu’au %1, auprès du service</translation>
    </message>
    <message>
        <source>Not known before transactions are read</source>
        <translation>Inconnu tant que les opérations ne sont pas lues</translation>
    </message>
    <message>
        <source>As the service remembers it: %1</source>
        <extracomment>%1 is a list such as &quot;accounts, balances and transactions&quot;.</extracomment>
        <translation>D’après ce qu’en retient le service&#xa0;: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; seen so far: %1</source>
        <translation>Comme accordé auprès de la banque&#x202f;; vu jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; nothing has been seen so far</source>
        <translation>Comme accordé auprès de la banque&#x202f;; rien n’a été vu jusqu’ici</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Votre nom pour elle</translation>
    </message>
    <message>
        <source>Whose login</source>
        <translation>Qui s’identifie</translation>
    </message>
    <message>
        <source>Nobody named; you can name somebody under Name and notes</source>
        <translation>Personne n’est nommé&#x202f;; vous pouvez nommer quelqu’un sous «&#xa0;Nom et notes&#xa0;»</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>The client of this profile. What for was told when you agreed; Holdfast does not know it</source>
        <translation>Le client de ce profil. Le but vous a été indiqué quand vous avez donné votre accord&#x202f;; Holdfast ne le connaît pas</translation>
    </message>
    <message>
        <source>%1. What for was told when you agreed; Holdfast does not know it</source>
        <translation>%1. Le but vous a été indiqué quand vous avez donné votre accord&#x202f;; Holdfast ne le connaît pas</translation>
    </message>
    <message>
        <source>Data goes back</source>
        <translation>Les données remontent</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n day(s) ago</source>
        <extracomment>%1 is the name of a bank, as in all of these.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: consentement expiré depuis %n jour</numerusform>
            <numerusform>%1&#xa0;: consentement expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n day(s)</source>
        <translation>
            <numerusform>%1&#xa0;: le consentement expire dans %n jour</numerusform>
            <numerusform>%1&#xa0;: le consentement expire dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>%1&#xa0;: consentement expiré depuis %n heure</numerusform>
            <numerusform>%1&#xa0;: consentement expiré depuis %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n hour(s)</source>
        <translation>
            <numerusform>%1&#xa0;: le consentement expire dans %n heure</numerusform>
            <numerusform>%1&#xa0;: le consentement expire dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: consent has just ended</source>
        <translation>%1&#xa0;: le consentement vient d’expirer</translation>
    </message>
    <message>
        <source>%1: consent ends in less than a minute</source>
        <translation>%1&#xa0;: le consentement expire dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>%1&#xa0;: consentement expiré depuis %n minute</numerusform>
            <numerusform>%1&#xa0;: consentement expiré depuis %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n minute(s)</source>
        <translation>
            <numerusform>%1&#xa0;: le consentement expire dans %n minute</numerusform>
            <numerusform>%1&#xa0;: le consentement expire dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another file of that name</source>
        <translation>Il existe un autre fichier de ce nom</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Give the file another name, then try again.</source>
        <translation>Donnez un autre nom au fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Cette connexion</translation>
    </message>
    <message>
        <source>Another connection</source>
        <translation>Une autre connexion</translation>
    </message>
    <message>
        <source>The first connection</source>
        <translation>La première connexion</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a connection; %1 is a day.</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>remplacée le %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>lives on beside it</source>
        <translation>subsiste à côté</translation>
    </message>
    <message>
        <source>A new login took accounts along on %1.</source>
        <translation>Une nouvelle identification a emporté des comptes le %1.</translation>
    </message>
    <message>
        <source>A new login took its place on %1.</source>
        <translation>Une nouvelle identification l’a remplacée le %1.</translation>
    </message>
    <message>
        <source>Moved over: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Emportés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>Restés en arrière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In no connection any more: %1.</source>
        <translation>Dans aucune connexion désormais&#xa0;: %1.</translation>
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
        <translation>Banque %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In place of an account&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>In place of a profile&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Profil %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) or more</source>
        <translation>
            <numerusform>%n opération ou plus</numerusform>
            <numerusform>%n opérations ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a month such as &quot;March 2025&quot;, %2 such as &quot;42 transactions&quot;.</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2; a part of the month.</source>
        <translation>%1&#xa0;: %2&#x202f;; une partie du mois.</translation>
    </message>
    <message>
        <source>%1: nothing was booked.</source>
        <translation>%1&#xa0;: rien n’a été comptabilisé.</translation>
    </message>
    <message>
        <source>%1: nothing is kept.</source>
        <translation>%1&#xa0;: rien n’est conservé.</translation>
    </message>
    <message>
        <source>No transactions are kept.</source>
        <translation>Aucune opération n’est conservée.</translation>
    </message>
    <message>
        <source>Transactions from %1 to %2.</source>
        <translation>Opérations de %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing is kept of %n month(s) between.</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>
            <numerusform>%1 Rien n’est conservé de %n mois dans l’intervalle.</numerusform>
            <numerusform>%1 Rien n’est conservé de %n mois dans l’intervalle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the data is not up to date</source>
        <translation>%1&#xa0;: les données ne sont pas à jour</translation>
    </message>
    <message>
        <source>%1: access has ended</source>
        <translation>%1&#xa0;: l’accès a pris fin</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>%n connexion a besoin de vous</numerusform>
            <numerusform>%n connexions ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ends %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 14:05&quot;.</extracomment>
        <translation>Le consentement expire %1</translation>
    </message>
    <message>
        <source>Consent ended %1</source>
        <extracomment>%1 is a moment such as &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Le consentement a expiré %1</translation>
    </message>
    <message>
        <source>%1 (missed: was due %2)</source>
        <extracomment>When a reminder was told, and when it should have been: both moments such as &quot;today 10:04&quot;.</extracomment>
        <translation>%1 (manqué&#xa0;: prévu %2)</translation>
    </message>
    <message>
        <source>Done since</source>
        <extracomment>A reminder that needs nobody any more.</extracomment>
        <translation>Réglé depuis</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A reminder that was, or was not, looked at.</extracomment>
        <translation>Lu</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon</source>
        <translation>
            <numerusform>%n consentement expire bientôt</numerusform>
            <numerusform>%n consentements expirent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections are fine</source>
        <translation>Toutes les connexions vont bien</translation>
    </message>
    <message>
        <source>No connection is active any more</source>
        <translation>Plus aucune connexion n’est active</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Dans 3 jours</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>Not again for this consent</source>
        <translation>Plus pour ce consentement</translation>
    </message>
    <message>
        <source>Confirm in the browser, without a bank login; about a minute.</source>
        <translation>Confirmer dans le navigateur, sans vous identifier auprès de la banque&#x202f;; environ une minute.</translation>
    </message>
    <message>
        <source>Give the bank the code it asks for; about two minutes.</source>
        <translation>Donner à la banque le code qu’elle demande&#x202f;; environ deux minutes.</translation>
    </message>
    <message>
        <source>Log in at the bank; about three minutes.</source>
        <translation>S’identifier auprès de la banque&#x202f;; environ trois minutes.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>Environ %n minute en tout.</numerusform>
            <numerusform>Environ %n minutes en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a bank login: %1.</source>
        <translation>Sans vous identifier auprès de la banque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With a code: %1.</source>
        <translation>Avec un code&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With a login at the bank: %1.</source>
        <translation>En vous identifiant auprès de la banque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Celle-ci prend fin d’elle-même&#x202f;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>It stays on the old consent because it was not ticked at the last login. Tick it here to bring it along.</source>
        <translation>Il reste sur l’ancien consentement, car il n’était pas coché lors de la dernière identification. Cochez-le ici pour l’emporter.</translation>
    </message>
    <message>
        <source>You wanted to hear of it later. Tick it to renew it now.</source>
        <translation>Vous aviez reporté ce rappel. Cochez pour renouveler maintenant.</translation>
    </message>
    <message>
        <source>%1 · %2 logs in</source>
        <extracomment>%1 is a connection, %2 the person who has to do the login at the bank.</extracomment>
        <translation>%1 · %2 s’identifie</translation>
    </message>
    <message>
        <source>Ended, or waiting for you (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>Expiré, ou en attente de vous (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Also what ends within %n day(s) (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>
            <numerusform>Aussi ce qui expire d’ici %n jour (%1)</numerusform>
            <numerusform>Aussi ce qui expire d’ici %n jours (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what ends up to a day of your choice</source>
        <translation>Aussi ce qui expire jusqu’à un jour de votre choix</translation>
    </message>
    <message>
        <source>Did not work yet. %1</source>
        <extracomment>%1 are sentences of what went wrong.</extracomment>
        <translation>N’a pas encore fonctionné. %1</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>Laissé pour plus tard.</translation>
    </message>
    <message>
        <source>In your browser now.</source>
        <translation>En ce moment dans votre navigateur.</translation>
    </message>
    <message>
        <source>Renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>Renouvelé pour les comptes cochés. Les autres restent sur l’ancien consentement.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing has changed yet.</source>
        <translation>La banque a approuvé, mais rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>Passé par vous.</translation>
    </message>
    <message>
        <source>The bank said no.</source>
        <translation>La banque a refusé.</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>N’a pas fonctionné.</translation>
    </message>
    <message>
        <source>No longer due when its turn came.</source>
        <translation>N’était plus à renouveler quand son tour est venu.</translation>
    </message>
    <message>
        <source>Renewing %1 of %2</source>
        <extracomment>%1 is the one it is at, %2 how many there are.</extracomment>
        <translation>Renouvellement %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n renewal(s) left</source>
        <extracomment>%1 is how many are left, %n how many there are.</extracomment>
        <translation>
            <numerusform>En pause&#xa0;: reste %1 sur %n renouvellement</numerusform>
            <numerusform>En pause&#xa0;: reste %1 sur %n renouvellements</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume tries this one again.</source>
        <translation>«&#xa0;Reprendre&#xa0;» essaie de nouveau celle-ci.</translation>
    </message>
    <message>
        <source>You stopped the one that was under way. %1</source>
        <extracomment>%1 is a sentence of what can be done.</extracomment>
        <translation>Vous avez arrêté le renouvellement en cours. %1</translation>
    </message>
    <message>
        <source>Nothing opens before you press Resume.</source>
        <translation>Rien ne s’ouvre tant que vous n’appuyez pas sur «&#xa0;Reprendre&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>All %n connection(s) are renewed</source>
        <translation>
            <numerusform>La connexion est renouvelée</numerusform>
            <numerusform>Les %n connexions sont toutes renouvelées</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for later: %1. Go on with them within a week.</source>
        <translation>Gardé pour plus tard&#xa0;: %1. Continuez d’ici une semaine.</translation>
    </message>
    <message>
        <source>Still waiting for you: %1.</source>
        <translation>Encore en attente de vous&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not approved at the bank: %1.</source>
        <translation>Non approuvé auprès de la banque&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) are left</source>
        <translation>
            <numerusform>Il reste %n renouvellement</numerusform>
            <numerusform>Il reste %n renouvellements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n renewal(s)</source>
        <translation>
            <numerusform>Continuer avec %n renouvellement</numerusform>
            <numerusform>Continuer avec %n renouvellements</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Le consentement a expiré le %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Le consentement expire le %1</translation>
    </message>
    <message>
        <source>%1 logs in</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>%1 s’identifie</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>S’identifier en tant que %1</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n day(s) ago</source>
        <translation>
            <numerusform>consentement expiré depuis %n jour</numerusform>
            <numerusform>consentement expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n day(s)</source>
        <translation>
            <numerusform>le consentement expire dans %n jour</numerusform>
            <numerusform>le consentement expire dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>consentement expiré depuis %n heure</numerusform>
            <numerusform>consentement expiré depuis %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n hour(s)</source>
        <translation>
            <numerusform>le consentement expire dans %n heure</numerusform>
            <numerusform>le consentement expire dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>consent ended just now</source>
        <translation>le consentement vient d’expirer</translation>
    </message>
    <message>
        <source>consent ends in less than a minute</source>
        <translation>le consentement expire dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>consentement expiré depuis %n minute</numerusform>
            <numerusform>consentement expiré depuis %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n minute(s)</source>
        <translation>
            <numerusform>le consentement expire dans %n minute</numerusform>
            <numerusform>le consentement expire dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, press Enter to renew</source>
        <translation>%1, %2, appuyez sur Entrée pour renouveler</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to log in again</source>
        <translation>%1, %2, appuyez sur Entrée pour vous identifier à nouveau</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to refresh</source>
        <translation>%1, %2, appuyez sur Entrée pour rafraîchir</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to update now</source>
        <translation>%1, %2, appuyez sur Entrée pour mettre à jour maintenant</translation>
    </message>
    <message>
        <source>%1 (consent ended on %2)</source>
        <extracomment>%1 is &quot;Barclays: 4 days left&quot;, %2 the day on which the consent ends or ended.</extracomment>
        <translation>%1 (consentement expiré le %2)</translation>
    </message>
    <message>
        <source>%1 (consent ends on %2)</source>
        <translation>%1 (le consentement expire le %2)</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>%1, in use by another Holdfast</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>%1, utilisé par un autre Holdfast</translation>
    </message>
    <message>
        <source>%1, with SQLite %2</source>
        <extracomment>%1 is a path, %2 a version such as 3.40.1.</extracomment>
        <translation>%1, avec SQLite %2</translation>
    </message>
    <message>
        <source>%1. Warning: with two programs that write, this SQLite can lose a change (mended in 3.51.3, 3.50.7 and 3.44.6). Holdfast lets only one do what it takes; open the database with no other program</source>
        <extracomment>%1 is what was found so far.</extracomment>
        <translation>%1. Avertissement&#xa0;: quand deux programmes écrivent, ce SQLite peut perdre une modification (corrigé dans 3.51.3, 3.50.7 et 3.44.6). Holdfast ne laisse qu’un seul faire ce qui en est la cause&#x202f;; n’ouvrez la base de données avec aucun autre programme</translation>
    </message>
    <message>
        <source>%1; set aside earlier and still there: %2</source>
        <extracomment>%1 is a path, %2 the paths of older files, with commas between.</extracomment>
        <translation>%1&#x202f;; mis de côté auparavant et toujours là&#xa0;: %2</translation>
    </message>
    <message>
        <source>a program can listen</source>
        <translation>un programme peut écouter</translation>
    </message>
    <message>
        <source>not available here, and not needed</source>
        <translation>pas disponible ici, et pas nécessaire</translation>
    </message>
    <message>
        <source>a renewal is under way and uses it</source>
        <translation>un renouvellement est en cours et l’utilise</translation>
    </message>
    <message>
        <source>written, read back and removed</source>
        <translation>écrit, relu et retiré</translation>
    </message>
    <message>
        <source>not usable (%1), and not needed: the profile names a secret file</source>
        <extracomment>%1 says in English what is wrong.</extracomment>
        <translation>inutilisable (%1), et pas nécessaire&#xa0;: le profil nomme un fichier de secret</translation>
    </message>
    <message>
        <source>not used: the profile names no webhookPort</source>
        <translation>inutilisé&#xa0;: le profil ne nomme pas de webhookPort</translation>
    </message>
    <message>
        <source>the address is made when the window opens with this profile</source>
        <translation>l’adresse est créée quand la fenêtre s’ouvre avec ce profil</translation>
    </message>
    <message>
        <source>%1, while the window is open; nothing has come yet</source>
        <translation>%1, tant que la fenêtre est ouverte&#x202f;; rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>%1, while the window is open; events so far: %2, the last at %3</source>
        <extracomment>%1 is an address, %2 how many events came, %3 a moment in UTC.</extracomment>
        <translation>%1, tant que la fenêtre est ouverte&#x202f;; événements jusqu’ici&#xa0;: %2, le dernier&#xa0;: %3</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>aucun n’est utilisé</translation>
    </message>
    <message>
        <source>requests go by way of %1</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>les requêtes passent par %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>%n seconde d’écart</numerusform>
            <numerusform>%n secondes d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>the service sent no date to compare with</source>
        <translation>le service n’a pas envoyé de date à comparer</translation>
    </message>
    <message>
        <source>in the secret file</source>
        <translation>dans le fichier de secret</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau de clés</translation>
    </message>
    <message>
        <source>typed, for this run</source>
        <translation>saisi, pour cette session</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>not needed by an inspector</source>
        <translation>pas nécessaire pour un inspecteur</translation>
    </message>
    <message>
        <source>none named; the first connect registers one</source>
        <translation>aucun n’est nommé&#x202f;; la première connexion en enregistre un</translation>
    </message>
    <message>
        <source>known to the service</source>
        <translation>connu du service</translation>
    </message>
    <message>
        <source>not asked without a user</source>
        <translation>pas demandé sans utilisateur</translation>
    </message>
    <message>
        <source>See what lies there, or start Holdfast: a damaged database is set aside, never deleted, and filled again from the service.</source>
        <translation>Regardez ce qui s’y trouve, ou lancez Holdfast&#xa0;: une base de données endommagée est mise de côté, jamais effacée, puis remplie de nouveau depuis le service.</translation>
    </message>
    <message>
        <source>Make the data folder writable, or choose another one with --data-dir.</source>
        <translation>Rendez le dossier de données accessible en écriture, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Ask whoever registered this client to enable this scope.</source>
        <translation>Demandez à la personne qui a enregistré ce client d’activer ce scope.</translation>
    </message>
    <message>
        <source>See whether &quot;clientId&quot; is right and the secret is the one registered for it.</source>
        <translation>Vérifiez que «&#xa0;clientId&#xa0;» est juste et que le secret est celui qui a été enregistré pour lui.</translation>
    </message>
    <message>
        <source>The redirect comes back to 127.0.0.1; let programs listen there.</source>
        <translation>La redirection revient à 127.0.0.1&#x202f;; laissez les programmes y écouter.</translation>
    </message>
    <message>
        <source>Only needed when the redirect URI says ::1 or localhost; let programs listen there.</source>
        <translation>Nécessaire seulement si l’URI de redirection contient ::1 ou localhost&#x202f;; laissez les programmes y écouter.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or register another redirect URI.</source>
        <translation>Fermez le programme qui utilise ce port, ou enregistrez une autre URI de redirection.</translation>
    </message>
    <message>
        <source>Start and unlock a keychain (GNOME Keyring, KWallet), or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Lancez et déverrouillez un trousseau de clés (GNOME Keyring, KWallet), ou nommez un «&#xa0;secretFile&#xa0;» dans le profil.</translation>
    </message>
    <message>
        <source>See whether this computer is online, and whether &quot;identityUrl&quot; in the profile is right.</source>
        <translation>Vérifiez que cet ordinateur est en ligne et que «&#xa0;identityUrl&#xa0;» est juste dans le profil.</translation>
    </message>
    <message>
        <source>See whether &quot;apiUrl&quot; in the profile is right.</source>
        <translation>Vérifiez que «&#xa0;apiUrl&#xa0;» est juste dans le profil.</translation>
    </message>
    <message>
        <source>See whether &quot;userId&quot; in the profile is right.</source>
        <translation>Vérifiez que «&#xa0;userId&#xa0;» est juste dans le profil.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret NAME&quot;, or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Enregistrez-le avec «&#xa0;holdfast-cli profiles set-secret NAME&#xa0;», ou nommez un «&#xa0;secretFile&#xa0;» dans le profil.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv4</source>
        <translation>Retour du navigateur, IPv4</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv6</source>
        <translation>Retour du navigateur, IPv6</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Service d’identité</translation>
    </message>
    <message>
        <source>Data service</source>
        <translation>Service de données</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Data of this user</source>
        <translation>Données de cet utilisateur</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <extracomment>%1 is a technical word such as connection:read.</extracomment>
        <translation>Autorisation %1</translation>
    </message>
    <message>
        <source>not looked at: something above must be put right first</source>
        <translation>non vérifié&#xa0;: il faut d’abord régler quelque chose plus haut</translation>
    </message>
    <message>
        <source>It took too long. See whether a question is waiting on the screen, and try again.</source>
        <translation>Cela a pris trop de temps. Regardez si une question attend à l’écran, puis réessayez.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Of a check: it works, and something about it should be known.</extracomment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Of a check: it does not work.</extracomment>
        <translation>erreur</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Of a check: it was not made.</extracomment>
        <translation>non fait</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>%n ligne mérite un coup d’œil.</numerusform>
            <numerusform>%n lignes méritent un coup d’œil.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 &quot;ok&quot; or &quot;wrong&quot;, %2 what was looked at, %3 what was found.</extracomment>
        <translation>%1 – %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A page should open in your browser now.</source>
        <translation>Une page devrait maintenant s’ouvrir dans votre navigateur.</translation>
    </message>
    <message>
        <source>The page came back: your browser and Holdfast find each other.</source>
        <translation>La page est revenue&#xa0;: votre navigateur et Holdfast se trouvent l’un l’autre.</translation>
    </message>
    <message>
        <source>Nothing came back within a minute. Did a page open, and did it say that Holdfast was found?</source>
        <translation>Rien n’est revenu en une minute. Une page s’est-elle ouverte, et disait-elle que Holdfast a été trouvé&#x202f;?</translation>
    </message>
    <message>
        <source>The data came, but the service could not work through all of it.</source>
        <translation>Les données sont arrivées, mais le service n’a pas pu tout traiter.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Il réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Your consent is fine; what came before is kept.</source>
        <translation>Votre consentement est en ordre&#x202f;; ce qui est arrivé avant est conservé.</translation>
    </message>
    <message>
        <source>The service asks for the rest by itself.</source>
        <translation>Le service demande le reste de lui-même.</translation>
    </message>
    <message>
        <source>It is your turn: confirm at %1.</source>
        <translation>C’est à vous&#xa0;: confirmez auprès de %1.</translation>
    </message>
    <message>
        <source>The password may have changed, or access was withdrawn at the bank.</source>
        <translation>Le mot de passe a peut-être changé, ou l’accès a été retiré auprès de la banque.</translation>
    </message>
    <message>
        <source>It is your turn: log in at %1 again.</source>
        <translation>C’est à vous&#xa0;: identifiez-vous à nouveau auprès de %1.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The service&apos;s words: fetching %1, processing %2</source>
        <extracomment>%1 and %2 are the service&apos;s own words, such as &quot;success&quot;.</extracomment>
        <translation>Selon les mots du service&#xa0;: récupération %1, traitement %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the list view shows.</source>
        <extracomment>Below a list of connections that need the person or have ended: those it leaves out.</extracomment>
        <translation>
            <numerusform>Et %n de plus, que montre la vue en liste.</numerusform>
            <numerusform>Et %n de plus, que montre la vue en liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>%1 is what a program says of a fault, in English.</extracomment>
        <translation>Détail technique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (missed: could not be shown)</source>
        <extracomment>When a reminder was told, such as &quot;today 10:04&quot;; the desktop had no way to show it.</extracomment>
        <translation>%1 (manqué&#xa0;: n’a pas pu être affiché)</translation>
    </message>
    <message>
        <source>Its address was not found, as when this computer is not online. Nothing is wrong with your consents.</source>
        <translation>Son adresse n’a pas été trouvée, comme quand cet ordinateur n’est pas en ligne. Vos consentements ne sont pas en cause.</translation>
    </message>
    <message>
        <source>No answer came in time. Nothing is wrong with your consents.</source>
        <translation>Aucune réponse n’est arrivée à temps. Vos consentements ne sont pas en cause.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was here. Nothing is wrong with your consents.</source>
        <translation>La connexion a été coupée avant que la réponse soit là. Vos consentements ne sont pas en cause.</translation>
    </message>
    <message>
        <source>not usable, and not needed: the profile names a secret file</source>
        <translation>inutilisable, et inutile&#xa0;: le profil nomme un fichier de secret</translation>
    </message>
    <message>
        <source>Left from the renewals of %1.</source>
        <extracomment>%1 is a moment such as &quot;yesterday 18:00&quot;.</extracomment>
        <translation>Reste des renouvellements : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n key(s) not known and ignored: %2</source>
        <extracomment>%1 is a path, %2 the keys, with commas between.</extracomment>
        <translation>
            <numerusform>%1 ; %n clé inconnue et ignorée : %2</numerusform>
            <numerusform>%1 ; %n clés inconnues et ignorées : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or copy each link out of Holdfast and open it yourself.</source>
        <translation>Installez xdg-utils et un navigateur pour les pages web, ou copiez chaque lien depuis Holdfast et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or use --no-browser and open the links yourself.</source>
        <translation>Installez xdg-utils et un navigateur pour les pages web, ou utilisez --no-browser et ouvrez les liens vous-même.</translation>
    </message>
    <message>
        <source>The consent has ended; log in again first.</source>
        <translation>Le consentement a expiré&#x202f;; reconnectez-vous d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %1 of %n connection(s) need you; ended: %2.</source>
        <extracomment>%1 is how many need the person, %2 how many consents have ended, %n how many there are.</extracomment>
        <translation>
            <numerusform>Aujourd’hui&#xa0;: %1 sur %n connexion a besoin de vous&#x202f;; expirées&#xa0;: %2.</numerusform>
            <numerusform>Aujourd’hui&#xa0;: %1 sur %n connexions ont besoin de vous&#x202f;; expirées&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1: %2 of %n connection(s) will need you; ended by then: %3.</source>
        <extracomment>%1 is a day, %2 how many will need the person, %3 how many consents will have ended by then, %n how many connections there are.</extracomment>
        <translation>
            <numerusform>Le %1&#xa0;: %2 sur %n connexion aura besoin de vous&#x202f;; expirées&#xa0;: %3.</numerusform>
            <numerusform>Le %1&#xa0;: %2 sur %n connexions auront besoin de vous&#x202f;; expirées&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to keep an eye on</source>
        <translation>
            <numerusform>%n connexion à surveiller</numerusform>
            <numerusform>%n connexions à surveiller</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. When you renew, the link can be copied and opened by hand.</source>
        <translation>Aucun navigateur n’a pu être lancé. Lors du renouvellement, le lien pourra être copié et ouvert à la main.</translation>
    </message>
    <message>
        <source>It is not answering requests at the moment. Nothing is wrong with your consents.</source>
        <translation>Il n’accepte aucun appel pour le moment. Vos consentements ne sont pas en cause.</translation>
    </message>
    <message>
        <source>Not connected · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read.</extracomment>
        <translation>Non connecté · vérifié %1</translation>
    </message>
    <message>
        <source>Enter the right one. If the profile names a secret file, correct that file.</source>
        <translation>Saisissez le bon. Si le profil nomme un fichier de secret, corrigez ce fichier.</translation>
    </message>
    <message>
        <source>The service keeps a record of its own.</source>
        <translation>Le service tient son propre registre.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent is given.</source>
        <translation>D’après le service lui-même&#xa0;: le consentement est accordé.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent was withdrawn.</source>
        <translation>D’après le service lui-même&#xa0;: le consentement a été révoqué.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent has ended.</source>
        <translation>D’après le service lui-même&#xa0;: le consentement a expiré.</translation>
    </message>
    <message>
        <source>The service&apos;s own record says “%1”.</source>
        <extracomment>%1 is a word of the service, such as &quot;Suspended&quot;.</extracomment>
        <translation>Le service lui-même indique «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It was given from %1 to %2.</source>
        <extracomment>Of a consent; %1 and %2 are days.</extracomment>
        <translation>Il a été accordé du %1 au %2.</translation>
    </message>
    <message>
        <source>It was given from %1 on.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Il a été accordé à partir du %1.</translation>
    </message>
    <message>
        <source>It was given up to %1.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Il a été accordé jusqu’au %1.</translation>
    </message>
    <message>
        <source>It was cancelled %1.</source>
        <extracomment>Of a consent; %1 is a moment such as &quot;3 March, 14:05&quot;.</extracomment>
        <translation>Il a été révoqué (%1).</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <extracomment>%1 is a list of masked account numbers.</extracomment>
        <translation>Il vaut pour %1.</translation>
    </message>
    <message>
        <source>You are logged in at %1 for the accounts you ticked. The others stay on the old login.</source>
        <translation>Identification réussie auprès de %1 pour les comptes cochés. Les autres restent sur l’ancienne identification.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old login.</source>
        <translation>Les comptes non cochés restent sur l’ancienne identification.</translation>
    </message>
    <message>
        <source>Stays on the old login</source>
        <translation>Reste sur l’ancienne identification</translation>
    </message>
    <message>
        <source>On the old login: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Sur l’ancienne identification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You are logged in for the accounts you ticked. The others stay on the old login.</source>
        <translation>Identification réussie pour les comptes cochés. Les autres restent sur l’ancienne identification.</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to bring it along</source>
        <translation>%1, %2, appuyez sur Entrée pour l’emporter</translation>
    </message>
    <message>
        <source>logins go by way of %1; data is asked for without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>les identifications passent par %1&#xa0;; les données sont demandées sans proxy</translation>
    </message>
    <message>
        <source>data is asked for by way of %1; logins go without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>les données sont demandées par %1&#xa0;; les identifications se font sans proxy</translation>
    </message>
    <message>
        <source>logins go by way of %1, and data is asked for by way of %2</source>
        <extracomment>%1 and %2 are addresses of proxies.</extracomment>
        <translation>les identifications passent par %1, et les données sont demandées par %2</translation>
    </message>
    <message>
        <source>Press &quot;Enter the secret…&quot; in the window and paste it there.</source>
        <translation>Appuyez sur «&#xa0;Saisir le secret…&#xa0;» dans la fenêtre et collez-le là.</translation>
    </message>
    <message>
        <source>Not reachable · checked %1 · next try %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read. %2 is one, too.</extracomment>
        <translation>Injoignable · vérifié %1 · prochain essai %2</translation>
    </message>
    <message>
        <source>Not reachable · checked %1</source>
        <translation>Injoignable · vérifié %1</translation>
    </message>
    <message>
        <source>This update came with connecting.</source>
        <translation>Cette mise à jour a été faite à la connexion.</translation>
    </message>
    <message>
        <source>This update was made by itself.</source>
        <translation>Cette mise à jour a été automatique.</translation>
    </message>
    <message>
        <source>This update was asked for.</source>
        <translation>Cette mise à jour a été demandée.</translation>
    </message>
    <message>
        <source>The service calls this update “%1”.</source>
        <extracomment>%1 is a word of the service.</extracomment>
        <translation>Le service appelle cette mise à jour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>holdfast::AccountsPage</name>
    <message>
        <source>history since %1</source>
        <extracomment>The first day of an account&apos;s transactions at the service.</extracomment>
        <translation>historique depuis le %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Balances as of %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Soldes, état&#xa0;: %1</translation>
    </message>
    <message>
        <source>The accounts have not been read yet.</source>
        <translation>Les comptes n’ont pas encore été lus.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lu %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Name, notes, hide</source>
        <translation>Nom, notes, masquer</translation>
    </message>
    <message>
        <source>Months kept of %1</source>
        <translation>Mois conservés de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) hidden</source>
        <translation>
            <numerusform>%n compte masqué</numerusform>
            <numerusform>%n comptes masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out hidden accounts</source>
        <translation>Ne pas montrer les comptes masqués</translation>
    </message>
    <message>
        <source>Show hidden accounts</source>
        <translation>Afficher les comptes masqués</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>&amp;Nom et notes…</translation>
    </message>
    <message>
        <source>&amp;Show this account again</source>
        <translation>&amp;Afficher de nouveau ce compte</translation>
    </message>
    <message>
        <source>&amp;Hide this account</source>
        <translation>&amp;Masquer ce compte</translation>
    </message>
    <message>
        <source>&amp;Copy account number</source>
        <translation>&amp;Copier le numéro de compte</translation>
    </message>
</context>
<context>
    <name>holdfast::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Updates, renewals and attempts of this connection are listed here.</source>
        <translation>Les mises à jour, renouvellements et tentatives de cette connexion figurent ici.</translation>
    </message>
</context>
<context>
    <name>holdfast::BankPicker</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>&amp;Which bank?</source>
        <translation>&amp;Quelle banque&#x202f;?</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Tapez une partie de son nom</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Banques</translation>
    </message>
    <message>
        <source>Choose in the &amp;browser</source>
        <translation>Choisir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking for the list of banks…</source>
        <translation>Demande de la liste des banques…</translation>
    </message>
    <message>
        <source>No bank of that name is in the service&apos;s list.</source>
        <translation>Aucune banque de ce nom dans la liste du service.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>holdfast::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>holdfast::BannerArea</name>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Saisir le secret…</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>The support bundle could not be made.</source>
        <translation>Le dossier d’assistance n’a pas pu être créé.</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <source>Holdfast is looking at itself and at the service. This takes a moment.</source>
        <translation>Holdfast s’examine lui-même et examine le service. Cela prend un instant.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Ce que contiendra le fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is all that support staff will see. People, accounts and numbers have stand-ins; passwords, balances, notes and transactions are not in it. Read it before you send it: Holdfast sends it to nobody.</source>
        <translation>C’est tout ce que verra l’assistance. Les personnes, les comptes et les numéros y sont remplacés&#x202f;; les mots de passe, soldes, notes et opérations n’y sont pas. Lisez-le avant de l’envoyer&#xa0;: Holdfast ne l’envoie à personne.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Enregistré sous %1. Vous seul pouvez le lire.</translation>
    </message>
</context>
<context>
    <name>holdfast::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>Précéde&amp;nt</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Loo&amp;k ahead:</source>
        <translation>Pré&amp;vision&#xa0;:</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>Le jour affiché</translation>
    </message>
    <message>
        <source>What ends on this day</source>
        <translation>Ce qui expire ce jour-là</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Ce qu’il en sera</translation>
    </message>
    <message>
        <source>&amp;Show connection</source>
        <translation>A&amp;fficher la connexion</translation>
    </message>
    <message>
        <source>Save calendar &amp;file…</source>
        <translation>&amp;Enregistrer le fichier de calendrier…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>This day is over; looking ahead begins today.</source>
        <translation>Ce jour est passé&#x202f;; la prévision commence aujourd’hui.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Enregistrer le fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Names are hidden now, and the file would go without them. Show them, then save it.</source>
        <translation>Les noms sont masqués en ce moment, et le fichier serait sans eux. Affichez-les, puis enregistrez-le.</translation>
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
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Columns of the list</source>
        <translation>&amp;Colonnes de la liste</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>&amp;Par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The bank always comes first. The others can also be dragged by their names above the list.</source>
        <translation>La banque vient toujours en premier. Les autres peuvent aussi être déplacées en tirant leur nom au-dessus de la liste.</translation>
    </message>
    <message>
        <source>&amp;Hide this one</source>
        <translation>Masqu&amp;er celle-ci</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Afficher celle-ci</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Déplacer la colonne</translation>
    </message>
    <message>
        <source>Show the column, or hide it</source>
        <translation>Afficher la colonne ou la masquer</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionCommands</name>
    <message>
        <source>%1 is being asked for news</source>
        <translation>Demande de nouvelles à %1</translation>
    </message>
    <message>
        <source>This can take a few minutes; you can go on working.</source>
        <translation>Cela peut prendre quelques minutes&#x202f;; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The webhook address is on the clipboard</source>
        <translation>L’adresse webhook est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Give it to the relay that brings webhooks to this computer, and to nobody else.</source>
        <translation>Donnez-la au relais qui apporte les webhooks à cet ordinateur, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>The account number is on the clipboard</source>
        <translation>Le numéro de compte est dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Il quitte le presse-papiers après %n seconde.</numerusform>
            <numerusform>Il quitte le presse-papiers après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>Le lien est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Paste it into the address bar of a browser.</source>
        <translation>Collez-le dans la barre d’adresse d’un navigateur.</translation>
    </message>
    <message>
        <source>You are not reminded of %1 before %2.</source>
        <extracomment>%1 is a connection, %2 a moment such as &quot;tomorrow 09:00&quot;.</extracomment>
        <translation>Vous ne recevrez pas de rappel pour %1 avant %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionListModel</name>
    <message>
        <source>next one is late</source>
        <translation>prochaine en retard</translation>
    </message>
    <message>
        <source>next %1–%2</source>
        <extracomment>%1 and %2 are times of the same day.</extracomment>
        <translation>prochaine %1–%2</translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>prochaine %1</translation>
    </message>
    <message>
        <source>next by %1</source>
        <extracomment>%1 is a time of this day or a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>prochaine avant %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>End not readable</source>
        <translation>Fin illisible</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Pas de date de fin</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Le consentement a expiré le %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Le consentement expire le %1</translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation>Dernière mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <extracomment>%1 is a window of time: &quot;between 14:00 and 18:00&quot;</extracomment>
        <translation>Prochaine mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Prochaine mise à jour</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Enrichissement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For the ear: %1 is the heading above a row, such as &quot;Needs you&quot;, %2 the row.</extracomment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>has the account “%1”</source>
        <extracomment>Why a search found this connection; %1 is one of its accounts.</extracomment>
        <translation>contient le compte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>found in your notes</source>
        <translation>trouvé dans vos notes</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Qui s’identifie</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Connectée le</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) you</source>
        <extracomment>Heading over the connections of a bank or person, %1; some of them need somebody.</extracomment>
        <translation>
            <numerusform>%1 · %n a besoin de vous</numerusform>
            <numerusform>%1 · %n ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Read aloud of a cell that is empty: no button, or nothing known.</extracomment>
        <translation>Rien à faire ici</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
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
        <translation>Cocher la ligne ou la décocher</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
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
        <translation>Expiré à %1.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Expire à %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Bank connections</source>
        <translation>Connexions bancaires</translation>
    </message>
    <message>
        <source>4 accounts · enriched</source>
        <translation>4 comptes · enrichis</translation>
    </message>
    <message>
        <source>Ended 4 November</source>
        <translation>Expiré le 4 novembre</translation>
    </message>
    <message>
        <source>14 November, 08:00</source>
        <translation>le 14 novembre à 08:00</translation>
    </message>
    <message>
        <source>Barclays wants you to confirm</source>
        <translation>Barclays vous demande de confirmer</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>D’abord ce qui a besoin de vous</translation>
    </message>
    <message>
        <source>November,</source>
        <translation>novembre à</translation>
    </message>
    <message>
        <source>4 accounts</source>
        <translation>4 comptes</translation>
    </message>
    <message>
        <source>wants you to</source>
        <translation>vous demande</translation>
    </message>
    <message>
        <source>between tomorrow 06:00</source>
        <translation>entre demain à 06:00</translation>
    </message>
    <message>
        <source>4 November 2025</source>
        <translation>4 novembre 2025</translation>
    </message>
    <message>
        <source>Do what the row&apos;s button does</source>
        <translation>Faire ce que fait le bouton de la ligne</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Aller de ligne en ligne</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>Aller de groupe en groupe</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Aller à la première ou à la dernière ligne</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Ouvrir le menu de la ligne</translation>
    </message>
</context>
<context>
    <name>holdfast::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>End consent…</source>
        <translation>Mettre fin au consentement…</translation>
    </message>
    <message>
        <source>What ending it means</source>
        <translation>Ce que signifie y mettre fin</translation>
    </message>
    <message>
        <source>What was asked and granted</source>
        <translation>Ce qui a été demandé et accordé</translation>
    </message>
</context>
<context>
    <name>holdfast::Desktop</name>
    <message>
        <source>Open a profile file</source>
        <translation>Ouvrir un fichier de profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsPane</name>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>Conseillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Autres actions possibles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button says, %2 a sentence why it cannot be done.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name and notes…</source>
        <translation>Nom et notes…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Overview of the connection</source>
        <translation>Vue d’ensemble de la connexion</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsTabs</name>
    <message>
        <source>Details of the connection</source>
        <translation>Détails de la connexion</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Mises à jour</translation>
    </message>
</context>
<context>
    <name>holdfast::EventTree</name>
    <message>
        <source>Copy c&amp;orrelation id</source>
        <translation>Copier l’&amp;identifiant de corrélation</translation>
    </message>
    <message>
        <source>Open what belongs to an entry, or close it</source>
        <translation>Ouvrir ce qui dépend d’une entrée, ou le fermer</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copier l’entrée</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstStartPage</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What would you like to open?</source>
        <translation>Que voulez-vous ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Holdfast keeps bank connections alive. It reaches them through a profile, which your organisation gives you; without one you can try it out.</source>
        <translation>Holdfast garde les connexions bancaires en vie. Il y accède par un profil, que votre organisation vous donne&#x202f;; sans profil, vous pouvez l’essayer.</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>Ouvrir un fichier de profil…</translation>
    </message>
    <message>
        <source>Try Holdfast with make-believe banks</source>
        <translation>Essayer Holdfast avec des banques fictives</translation>
    </message>
    <message>
        <source>A sandbox on this computer. No account is needed, and nothing of it is real.</source>
        <translation>Un bac à sable sur cet ordinateur. Aucun compte n’est nécessaire, et rien n’y est réel.</translation>
    </message>
    <message>
        <source>A profile that was set up for everybody on this computer.</source>
        <translation>Un profil préparé pour tous sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A profile in your own folder.</source>
        <translation>Un profil dans votre propre dossier.</translation>
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
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Ouvrir de nouveau</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A&amp;ddress from the browser</source>
        <translation>Adresse du navi&amp;gateur</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>U&amp;tiliser cette adresse</translation>
    </message>
</context>
<context>
    <name>holdfast::GoneDialog</name>
    <message>
        <source>Removed elsewhere</source>
        <translation>Supprimées ailleurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing of what was removed elsewhere is kept here.</source>
        <translation>Rien de ce qui a été supprimé ailleurs n’est conservé ici.</translation>
    </message>
    <message>
        <source>You keep what is here.</source>
        <translation>Vous gardez ce qui est ici.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Effacer de cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>holdfast::HiddenSign</name>
    <message>
        <source>Amounts and names are hidden.</source>
        <translation>Les montants et les noms sont masqués.</translation>
    </message>
    <message>
        <source>Show &amp;amounts and names</source>
        <translation>Afficher les &amp;montants et les noms</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>You have not been reminded of anything yet</source>
        <translation>Il n’y a encore eu aucun rappel</translation>
    </message>
    <message>
        <source>Before a consent ends, and when a bank needs you, Holdfast tells you. Here you find it again, also what came while you were away.</source>
        <translation>Avant qu’un consentement expire, et quand une banque a besoin de vous, Holdfast vous prévient. Vous retrouvez tout ici, même ce qui est arrivé en votre absence.</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Afficher la connexion</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Reporter le rappel</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>holdfast::LineageView</name>
    <message>
        <source>Where this connection comes from</source>
        <translation>D’où vient cette connexion</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n connection(s) in all.</source>
        <translation>
            <numerusform>%1 %n connexion en tout.</numerusform>
            <numerusform>%1 %n connexions en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from one to the next in the family</source>
        <translation>Aller de l’une à l’autre dans la famille</translation>
    </message>
    <message>
        <source>Go to the newest or oldest of the family</source>
        <translation>Aller à la plus récente ou la plus ancienne de la famille</translation>
    </message>
    <message>
        <source>Show that connection</source>
        <translation>Afficher cette connexion</translation>
    </message>
</context>
<context>
    <name>holdfast::ListMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>What needs you &amp;first</source>
        <translation>&amp;D’abord ce qui a besoin de vous</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Banque</translation>
    </message>
    <message>
        <source>&amp;Who logs in</source>
        <translation>&amp;Qui s’identifie</translation>
    </message>
</context>
<context>
    <name>holdfast::MainBar</name>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Ask the service how your connections are.</source>
        <translation>Demander au service comment vont vos connexions.</translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Ce profil permet seulement de lire.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n due…</source>
        <translation>
            <numerusform>Renouveler %n à échéance…</numerusform>
            <numerusform>Renouveler %n à échéance…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search banks, accounts and people</source>
        <translation>Chercher des banques, des comptes et des personnes</translation>
    </message>
    <message>
        <source>Search banks, accounts, people…</source>
        <translation>Chercher banques, comptes, personnes…</translation>
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
        <translation>Données conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Holdfast</source>
        <translation>&amp;Holdfast</translation>
    </message>
    <message>
        <source>&amp;Connect a bank…</source>
        <translation>&amp;Connecter une banque…</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Receipts of removals…</source>
        <translation>&amp;Attestations de suppression…</translation>
    </message>
    <message>
        <source>Removed &amp;elsewhere…</source>
        <translation>Supprimées ai&amp;lleurs…</translation>
    </message>
    <message>
        <source>Copy &amp;webhook address</source>
        <translation>Copier l’adresse &amp;webhook</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>&amp;Enregistrer le dossier d’assistance…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Transactions</source>
        <translation>&amp;Opérations</translation>
    </message>
    <message>
        <source>Select a connection in the list first</source>
        <translation>Sélectionnez d’abord une connexion dans la liste</translation>
    </message>
    <message>
        <source>&amp;Name and notes…	F2</source>
        <translation>&amp;Nom et notes…	F2</translation>
    </message>
    <message>
        <source>Re&amp;move…	Del</source>
        <extracomment>After the tab stands the key that does the same in the list.</extracomment>
        <translation>&amp;Supprimer…	Suppr</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Utilisez un profil ayant le rôle propriétaire (owner).</translation>
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
        <translation>Voir l’attestation</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Effacer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Aucune banque n’est encore connectée</translation>
    </message>
    <message>
        <source>Connect one: your browser opens, you log in at your bank and choose the accounts. Holdfast then keeps the connection alive.</source>
        <translation>Connectez-en une&#xa0;: votre navigateur s’ouvre, vous vous identifiez auprès de votre banque et choisissez les comptes. Holdfast garde ensuite la connexion en vie.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Connecter une banque</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading your connections…</source>
        <translation>Lecture de vos connexions…</translation>
    </message>
    <message>
        <source>Re&amp;new what is due…</source>
        <translation>Re&amp;nouveler ce qui est à échéance…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>&amp;Rappels…</translation>
    </message>
    <message>
        <source>Se&amp;lf-test…</source>
        <translation>Auto&amp;test…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendrier</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names</source>
        <translation>&amp;Masquer les montants et les noms</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Remind me a&amp;gain</source>
        <translation>Reporter le &amp;rappel</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>Con&amp;sentement</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Com&amp;ptes</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>Mises à &amp;jour</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>Nom et notes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>Copier en une ligne</translation>
    </message>
    <message>
        <source>Empty the search, then close the details</source>
        <translation>Vider la recherche, puis fermer les détails</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Connection &amp;id</source>
        <translation>&amp;Identifiant de la connexion</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>“%1” is in no name of a bank or an account, in no note, and nobody logs in who is called so.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure dans aucun nom de banque ou de compte ni dans aucune note, et personne de ce nom ne s’identifie.</translation>
    </message>
    <message>
        <source>This profile may only read. Once the owner has connected a bank, it appears here.</source>
        <translation>Ce profil permet seulement de lire. Dès que le propriétaire aura connecté une banque, elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>What is kept on this computer comes first, then what the service says.</source>
        <translation>D’abord vient ce qui est conservé sur cet ordinateur, puis ce que dit le service.</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Ouvrir les menus</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar and renewals</source>
        <translation>Calendrier et renouvellements</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>%n connexion trouvée</numerusform>
            <numerusform>%n connexions trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the renewals</source>
        <translation>Rapport des renouvellements</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Saisir le secret…</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Ce profil permet seulement de lire</translation>
    </message>
    <message>
        <source>“%1” was not found. While names are hidden only what stands in their place is searched.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable. Tant que les noms sont masqués, la recherche ne porte que sur ce qui les remplace.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatchDialog</name>
    <message>
        <source>Keep this answer</source>
        <translation>Garder cette réponse</translation>
    </message>
    <message>
        <source>Which account is which</source>
        <translation>Quel compte est lequel</translation>
    </message>
    <message>
        <source>The bank gave its accounts new numbers when you logged in, and they look too much alike to tell. Your name, notes and history go to the one you choose.</source>
        <translation>La banque a donné de nouveaux numéros à ses comptes lors de votre identification, et ils se ressemblent trop pour trancher. Votre nom, vos notes et l’historique vont à celui que vous choisissez.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun d’eux</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser en suspens</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthStrip</name>
    <message>
        <source>Go from month to month of the history</source>
        <translation>Aller de mois en mois dans l’historique</translation>
    </message>
    <message>
        <source>Go to its first or last month</source>
        <translation>Aller à son premier ou dernier mois</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthView</name>
    <message numerus="yes">
        <source>%n end(s)</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from day to day</source>
        <translation>Aller de jour en jour</translation>
    </message>
    <message>
        <source>Go from week to week</source>
        <translation>Aller de semaine en semaine</translation>
    </message>
    <message>
        <source>Go from month to month</source>
        <translation>Aller de mois en mois</translation>
    </message>
    <message>
        <source>Go to the first or last day of the month</source>
        <translation>Aller au premier ou dernier jour du mois</translation>
    </message>
    <message>
        <source>Go to what ends on the day</source>
        <translation>Aller à ce qui se termine ce jour-là</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDesk</name>
    <message>
        <source>Name and notes</source>
        <translation>Nom et notes</translation>
    </message>
    <message>
        <source>Show amounts and names first; then they can be changed.</source>
        <translation>Affichez d’abord les montants et les noms&#x202f;; ils pourront ensuite être modifiés.</translation>
    </message>
    <message>
        <source>Names are hidden now</source>
        <translation>Les noms sont masqués en ce moment</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDialog</name>
    <message>
        <source>&amp;Own name</source>
        <translation>Nom &amp;personnel</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Hide this account: leave it out of lists and counts</source>
        <translation>&amp;Masquer ce compte&#xa0;: l’exclure des listes et des totaux</translation>
    </message>
    <message>
        <source>Names and notes stay on this computer and follow a renewed connection.</source>
        <translation>Les noms et les notes restent sur cet ordinateur et suivent une connexion renouvelée.</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>Pas &amp;avant le</translation>
    </message>
    <message>
        <source>No reminder before this day</source>
        <translation>Pas de rappel avant ce jour</translation>
    </message>
    <message>
        <source>&amp;Who logs in at the bank</source>
        <translation>&amp;Qui s’identifie auprès de la banque</translation>
    </message>
    <message>
        <source>Who logs in at the bank</source>
        <translation>Qui s’identifie auprès de la banque</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>&amp;Reminders, also in exported calendars</source>
        <translation>&amp;Rappels, aussi dans les calendriers exportés</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Garder ce qui est écrit</translation>
    </message>
</context>
<context>
    <name>holdfast::ProfileWindow</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>%1 – user %2</source>
        <extracomment>%1 the name of a profile, %2 the id of a user.</extracomment>
        <translation>%1 – utilisateur %2</translation>
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
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show another profile or user</source>
        <translation>Afficher un autre profil ou un autre utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s)</source>
        <translation>
            <numerusform>%n nouveau rappel</numerusform>
            <numerusform>%n nouveaux rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>&amp;Rappels…</translation>
    </message>
    <message>
        <source>Show what you were reminded of</source>
        <translation>Afficher ce qui vous a été rappelé</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;minders: %n new…</source>
        <translation>
            <numerusform>&amp;Rappels : %n nouveau…</numerusform>
            <numerusform>&amp;Rappels : %n nouveaux…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Supprimée ailleurs</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptsDialog</name>
    <message>
        <source>Receipt of a removal</source>
        <translation>Attestation de suppression</translation>
    </message>
    <message>
        <source>Receipts of removals</source>
        <translation>Attestations de suppression</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Rien n’a encore été supprimé.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>holdfast::ReminderNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Me le rappeler demain</translation>
    </message>
</context>
<context>
    <name>holdfast::RenewalPage</name>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>What is renewed</source>
        <translation>Ce qui est renouvelé</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dém&amp;arrer</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>Pa&amp;sser celle-ci</translation>
    </message>
    <message>
        <source>S&amp;top for today</source>
        <translation>&amp;Arrêter pour aujourd’hui</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>T&amp;erminé</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>Nothing to renew</source>
        <translation>Rien à renouveler</translation>
    </message>
    <message>
        <source>No connection is due. A longer time ahead may show some.</source>
        <translation>Aucune connexion n’est à échéance. Une période plus longue en montrera peut-être.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n connection(s), one after the other</source>
        <translation>
            <numerusform>Renouveler %n connexion</numerusform>
            <numerusform>Renouveler %n connexions, l’une après l’autre</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want to renew.</source>
        <translation>Cochez ce que vous voulez renouveler.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Do &amp;not pause</source>
        <translation>Ne pas faire de pa&amp;use</translation>
    </message>
    <message>
        <source>Pause after this o&amp;ne</source>
        <translation>Pa&amp;use après celle-ci</translation>
    </message>
    <message>
        <source>Cancelling the one in your browser…</source>
        <translation>Annulation du renouvellement ouvert dans votre navigateur…</translation>
    </message>
    <message>
        <source>It pauses when the one in your browser has ended.</source>
        <translation>La pause commence quand le renouvellement ouvert dans votre navigateur est terminé.</translation>
    </message>
    <message>
        <source>When one is done, the next opens in your browser.</source>
        <translation>Quand l’une est terminée, la suivante s’ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Laisser celle-ci de côté</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Prendre celle-ci</translation>
    </message>
</context>
<context>
    <name>holdfast::ReturnAddressPage</name>
    <message>
        <source>Return address</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>&amp;Adresse de retour</translation>
    </message>
    <message>
        <source>any free one</source>
        <extracomment>In place of port 0.</extracomment>
        <translation>un port libre</translation>
    </message>
    <message>
        <source>&amp;Port on this computer</source>
        <translation>&amp;Port sur cet ordinateur</translation>
    </message>
    <message>
        <source>No profile that can be used is shown</source>
        <translation>Aucun profil utilisable n’est affiché</translation>
    </message>
    <message>
        <source>The sandbox on this computer has an address of its own, which cannot be changed.</source>
        <translation>Le bac à sable sur cet ordinateur a sa propre adresse, qui ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>This profile is set up for everybody on this computer; an administrator can change it in %1.</source>
        <translation>Ce profil est préparé pour tous sur cet ordinateur&#x202f;; un administrateur peut le modifier dans %1.</translation>
    </message>
    <message>
        <source>The port is for a return address with https: the page there sends the browser on to it. Both are kept in %1 and hold from the next login on.</source>
        <translation>Le port sert pour une adresse de retour en https&#xa0;: la page qui s’y trouve renvoie le navigateur vers lui. Les deux sont conservés dans %1 et valent dès la prochaine identification.</translation>
    </message>
    <message>
        <source>This cannot be used: type http://127.0.0.1:PORT/PATH, where port 0 is any free one, or the https address of a return page. What was set before holds.</source>
        <translation>Ceci n’est pas utilisable&#xa0;: tapez http://127.0.0.1:PORT/CHEMIN, où le port 0 désigne n’importe quel port libre, ou l’adresse https d’une page de retour. Le réglage précédent reste valable.</translation>
    </message>
    <message>
        <source>This cannot be used: a port goes with a return address with https, and is 0 or from 1024 to 65535. What was set before holds.</source>
        <translation>Ceci n’est pas utilisable&#xa0;: un port va avec une adresse de retour en https, et vaut 0 ou de 1024 à 65535. Le réglage précédent reste valable.</translation>
    </message>
    <message>
        <source>Where your browser comes back to after the bank. It must be the same, to the letter, as the redirect URI that is registered at Moneyhub.</source>
        <translation>C’est ici que votre navigateur revient après la banque. Cette adresse doit être, à la lettre près, l’URI de redirection enregistrée chez Moneyhub.</translation>
    </message>
</context>
<context>
    <name>holdfast::RowCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>holdfast::SecretDialog</name>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>&amp;Conserver dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>&amp;Secret or key</source>
        <translation>&amp;Secret ou clé</translation>
    </message>
    <message>
        <source>The keychain cannot be used now: the secret is kept for this run only.</source>
        <translation>Le trousseau de clés est inutilisable pour l’instant&#xa0;: le secret n’est gardé que pour cette session.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paste the client secret, or the private key as JSON, of the profile “%1”.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Collez le secret du client, ou la clé privée en JSON, du profil «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>holdfast::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Before the first bank Holdfast looks whether all it needs is there. You can do this again at any time: Holdfast, Self-test.</source>
        <translation>Avant la première banque, Holdfast vérifie que tout ce qu’il lui faut est là. Vous pouvez le refaire à tout moment&#xa0;: Holdfast, Autotest.</translation>
    </message>
    <message>
        <source>Holdfast looks whether all it needs is there. Nothing is sent to anybody but the service of this profile.</source>
        <translation>Holdfast vérifie que tout ce qu’il lui faut est là. Rien n’est envoyé à personne d’autre qu’au service de ce profil.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>&amp;Try the browser</source>
        <translation>&amp;Essayer le navigateur</translation>
    </message>
    <message>
        <source>Opens a page of Holdfast in your browser, which must come back.</source>
        <translation>Ouvre dans votre navigateur une page de Holdfast, qui doit revenir.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Go on to your banks</source>
        <translation>Continuer vers vos banques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Looking: %1…</source>
        <translation>Vérification&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Copié. Lisez-le avant de l’envoyer à quelqu’un.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Réinitialiser cette pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>This holds until Holdfast ends: it could not be written down.</source>
        <translation>Ceci vaut jusqu’à la fermeture de Holdfast&#xa0;: l’enregistrement n’a pas été possible.</translation>
    </message>
</context>
<context>
    <name>holdfast::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>Search what to do, or a key…</source>
        <translation>Chercher une action ou une touche…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For the ear: %1 is what a shortcut does, %2 its keys, %3 where it works.</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncListModel</name>
    <message>
        <source>at an unknown time</source>
        <translation>à un moment inconnu</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncsPage</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>No updates yet</source>
        <translation>Pas encore de mises à jour</translation>
    </message>
    <message>
        <source>Each time the service asks the bank for news, it is listed here.</source>
        <translation>Chaque fois que le service demande des nouvelles à la banque, cela figure ici.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lues</translation>
    </message>
    <message>
        <source>The updates are read as soon as the service can be reached.</source>
        <translation>Les mises à jour sont lues dès que le service est joignable.</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionFilterBar</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>Chercher dans les opérations</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>All, with hidden ones</source>
        <translation>Tous, même masqués</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>%1 is an account that its connection no longer carries.</extracomment>
        <translation>%1 (fermé)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that the person hides in lists.</extracomment>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Aller de la recherche à la liste</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionListModel</name>
    <message>
        <source>Without a description</source>
        <translation>Sans libellé</translation>
    </message>
    <message>
        <source>not booked yet</source>
        <translation>pas encore comptabilisée</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionSortBar</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Sorts by this</source>
        <translation>Trie selon ce critère</translation>
    </message>
    <message>
        <source>Sorted: the earliest first</source>
        <translation>Trié&#xa0;: les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Sorted: the latest first</source>
        <translation>Trié&#xa0;: les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Sorted: the smallest amount of each currency first</source>
        <translation>Trié&#xa0;: le plus petit montant de chaque devise d’abord</translation>
    </message>
    <message>
        <source>Sorted: the largest amount of each currency first</source>
        <translation>Trié&#xa0;: le plus grand montant de chaque devise d’abord</translation>
    </message>
    <message>
        <source>Sorted from A to Z</source>
        <translation>Trié de A à Z</translation>
    </message>
    <message>
        <source>Sorted from Z to A</source>
        <translation>Trié de Z à A</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>Trier par&#xa0;:</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>None of the transactions kept here is what you asked for.</source>
        <translation>Aucune des opérations conservées ici ne correspond à votre demande.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>holdfast::TrayIcon</name>
    <message>
        <source>Holdfast: %1</source>
        <extracomment>%1 is a sentence such as &quot;3 connections need you&quot;.</extracomment>
        <translation>Holdfast&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open Holdfast</source>
        <translation>&amp;Ouvrir Holdfast</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;reminder(s)…</source>
        <translation>
            <numerusform>%n nouveau &amp;rappel…</numerusform>
            <numerusform>%n nouveaux &amp;rappels…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Rappels…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Autre utilisateur</translation>
    </message>
    <message>
        <source>&amp;Whose connections?</source>
        <translation>&amp;Les connexions de qui&#x202f;?</translation>
    </message>
    <message>
        <source>Type a user&apos;s id, or a part of it or of the name</source>
        <translation>Tapez l’identifiant d’un utilisateur, ou une partie de celui-ci ou du nom</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking for the list of users…</source>
        <translation>Demande de la liste des utilisateurs…</translation>
    </message>
    <message>
        <source>The service&apos;s list has no such user.</source>
        <translation>La liste du service ne contient pas cet utilisateur.</translation>
    </message>
    <message>
        <source>There are more further down.</source>
        <translation>Il y en a d’autres plus bas.</translation>
    </message>
    <message>
        <source>%1. Type the id of the user instead.</source>
        <extracomment>%1 says what went wrong, without a full stop.</extracomment>
        <translation>%1. Tapez plutôt l’identifiant de l’utilisateur.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BanksCommand</name>
    <message>
        <source>BANK</source>
        <translation>BANQUE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>PAYS</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No bank fits.</source>
        <translation>Aucune banque ne correspond.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BundleCommand</name>
    <message>
        <source>The support bundle is in %1. Read it before you send it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Le dossier d’assistance est dans %1. Lisez-le avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ConnectionsCommand</name>
    <message>
        <source>%1. %2 To delete that: %3</source>
        <extracomment>%1 and %2 are sentences, %3 a command to type.</extracomment>
        <translation>%1. %2 Pour l’effacer&#xa0;: %3</translation>
    </message>
    <message>
        <source>Forecast for %1, from what was read %2.</source>
        <extracomment>%1 is a date and time, %2 a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Prévision pour le %1, d’après la lecture faite %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::DoctorCommand</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
    <message>
        <source>Something needs a look.</source>
        <translation>Quelque chose mérite un coup d’œil.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExplainCommand</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or &quot;standard input&quot;, %2 why it cannot be used.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;, so it is no connection</source>
        <translation>sans «&#xa0;id&#xa0;», ce n’est pas une connexion</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop grand</translation>
    </message>
    <message>
        <source>%1; what is explained is a connection as Moneyhub sends it, an array of them, or a reply {&quot;data&quot;:[…]}</source>
        <extracomment>%1 why it cannot be used.</extracomment>
        <translation>%1&#x202f;; ce qui est expliqué, c’est une connexion telle que Moneyhub l’envoie, un tableau de connexions ou une réponse {&quot;data&quot;:[…]}</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>Entrée %1 (%2)&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExportCommand</name>
    <message>
        <source>The value of --format must be csv, json or ics.</source>
        <translation>La valeur de --format doit être csv, json ou ics.</translation>
    </message>
    <message>
        <source>Say which format: --format csv, json or ics.</source>
        <translation>Indiquez le format&#xa0;: --format csv, json ou ics.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of consent written to %1.</source>
        <translation>
            <numerusform>%n fin de consentement écrite dans %1.</numerusform>
            <numerusform>%n fins de consentement écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) written to %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%n connexion écrite dans %1.</numerusform>
            <numerusform>%n connexions écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::cli::HistoryCommand</name>
    <message>
        <source>Nothing has happened to this connection yet.</source>
        <translation>Il n’est encore rien arrivé à cette connexion.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileCheckCommand</name>
    <message>
        <source>This profile can be used.</source>
        <translation>Ce profil est utilisable.</translation>
    </message>
    <message>
        <source>This profile cannot be used like this.</source>
        <translation>Ce profil n’est pas utilisable ainsi.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileListCommand</name>
    <message>
        <source>Users are missing here, because what is kept on this computer cannot be read: %1</source>
        <translation>Il manque des utilisateurs ici, car ce qui est conservé sur cet ordinateur n’est pas lisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>POUR</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>UTILISATEURS</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>There is no profile yet; put one into %1.</source>
        <translation>Il n’y a pas encore de profil&#x202f;; placez-en un dans %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::RemoveCommand</name>
    <message>
        <source>Nobody can be asked here; add --yes to remove the connection.</source>
        <translation>Personne ne peut répondre ici&#x202f;; ajoutez --yes pour supprimer la connexion.</translation>
    </message>
    <message>
        <source>Withdrawing access at the service…</source>
        <translation>Retrait de l’accès auprès du service…</translation>
    </message>
    <message>
        <source>Deleting what is kept here…</source>
        <translation>Effacement de ce qui est conservé ici…</translation>
    </message>
    <message>
        <source>To remove a connection its whole id is wanted: %1</source>
        <extracomment>%1 is an id.</extracomment>
        <translation>Pour supprimer une connexion, il faut son identifiant complet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::Runner</name>
    <message>
        <source>The output could not be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The service calls this request %1.</source>
        <translation>Le service appelle cette requête %1.</translation>
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
        <translation>%1. Tapez ou collez le secret ou le JWK de %2 et appuyez sur Entrée&#x202f;; il n’est pas affiché, et n’est gardé que pour cette session.</translation>
    </message>
    <message>
        <source>%1 stands for several connections; name one of these: %2</source>
        <extracomment>%1 what was typed, %2 a list of ids.</extracomment>
        <translation>%1 désigne plusieurs connexions&#x202f;; nommez l’une d’elles&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no connection %1 here; &quot;holdfast-cli connections&quot; lists them. Name one by its id, eight characters or more that it begins with, or its name.</source>
        <translation>Il n’y a pas de connexion %1 ici&#x202f;; «&#xa0;holdfast-cli connections&#xa0;» les liste. Nommez-en une par son identifiant, par au moins huit caractères du début de celui-ci ou par son nom.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SetSecretCommand</name>
    <message>
        <source>Type or paste the secret or JWK and press Enter; it is not shown.</source>
        <translation>Tapez ou collez le secret ou le JWK et appuyez sur Entrée&#x202f;; il n’est pas affiché.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>La base de données était endommagée et a été mise de côté sous %1.</translation>
    </message>
    <message>
        <source>The profile names a secret file, which is used instead of the keychain.</source>
        <translation>Le profil nomme un fichier de secret, utilisé à la place du trousseau de clés.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>Le secret de %1 est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The secret is stored, but that could not be remembered. %1</source>
        <extracomment>%1 one or more sentences about what went wrong.</extracomment>
        <translation>Le secret est enregistré, mais cela n’a pas pu être noté. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SyncCommand</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 est laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>Demande de mise à jour pour %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing can be updated now.</source>
        <translation>Rien ne peut être mis à jour maintenant.</translation>
    </message>
</context>
</TS>
