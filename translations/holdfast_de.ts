<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>FALSCH %1: %2
       %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command %1 has no option %2; see %3.</source>
        <translation>Der Befehl %1 kennt die Option %2 nicht; siehe %3.</translation>
    </message>
    <message>
        <source>There is no option %1; options of a command stand after it. See %2.</source>
        <translation>Die Option %1 gibt es nicht; Optionen eines Befehls stehen hinter ihm. Siehe %2.</translation>
    </message>
    <message>
        <source>The option %1 stands there twice; give it once.</source>
        <translation>Die Option %1 steht zweimal da; geben Sie sie nur einmal an.</translation>
    </message>
    <message>
        <source>The option %1 takes no value; leave out what follows &quot;=&quot;.</source>
        <translation>Die Option %1 nimmt keinen Wert; lassen Sie weg, was nach „=“ folgt.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>Die Option %1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The value of %1 is empty; give %2.</source>
        <translation>Der Wert von %1 ist leer; geben Sie %2 an.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see %2 for all of them.</source>
        <translation>Den Befehl „%1“ gibt es nicht; %2 zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>A command is missing; see %1 for all of them.</source>
        <translation>Es fehlt ein Befehl; %1 zeigt alle Befehle.</translation>
    </message>
    <message>
        <source>The command %1 needs more: holdfast-cli %1 %2.</source>
        <translation>Der Befehl %1 braucht mehr Angaben: holdfast-cli %1 %2.</translation>
    </message>
    <message>
        <source>The command %1 takes no argument number %2; see %3.</source>
        <translation>Der Befehl %1 nimmt kein Argument Nummer %2; siehe %3.</translation>
    </message>
    <message>
        <source>the profile to use: a name or a file (default: &quot;default&quot;)</source>
        <translation>zu verwendendes Profil: ein Name oder eine Datei (Vorgabe: „default“)</translation>
    </message>
    <message>
        <source>start a private sandbox for this command in place of a profile</source>
        <translation>für diesen Befehl statt eines Profils eine eigene Sandbox starten</translation>
    </message>
    <message>
        <source>act as this Moneyhub user in place of the profile&apos;s own</source>
        <translation>als dieser Moneyhub-Benutzer handeln statt als der im Profil genannte</translation>
    </message>
    <message>
        <source>where data is kept</source>
        <translation>wo die Daten aufbewahrt werden</translation>
    </message>
    <message>
        <source>print exactly one JSON document</source>
        <translation>genau ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>no progress on the error output</source>
        <translation>keine Fortschrittsmeldungen auf der Fehlerausgabe</translation>
    </message>
    <message>
        <source>show help, of one command when it is named</source>
        <translation>Hilfe anzeigen, auch zu einem einzelnen Befehl</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>Version anzeigen</translation>
    </message>
    <message>
        <source>--sandbox stands in place of --profile; give one of them.</source>
        <translation>--sandbox ersetzt --profile; geben Sie nur eines von beiden an.</translation>
    </message>
    <message>
        <source>The value of --user is empty; give the id of a user.</source>
        <translation>Der Wert von --user ist leer; geben Sie die ID eines Benutzers an.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Give the id of one connection or --all, and not both.</source>
        <translation>Geben Sie die ID einer Verbindung oder --all an, aber nicht beides.</translation>
    </message>
    <message>
        <source>use what is stored here; ask nobody</source>
        <translation>verwenden, was hier gespeichert ist; niemanden fragen</translation>
    </message>
    <message>
        <source>wait for the verdict</source>
        <translation>auf das Ergebnis warten</translation>
    </message>
    <message>
        <source>only print the link, open no browser</source>
        <translation>nur den Link ausgeben, keinen Browser öffnen</translation>
    </message>
    <message>
        <source>how long to wait for the approval (default: 600)</source>
        <translation>wie lange auf die Freigabe gewartet wird (Vorgabe: 600)</translation>
    </message>
    <message>
        <source>list profiles, try one out, or store its secret (read from stdin)</source>
        <translation>Profile auflisten, eines ausprobieren oder sein Geheimnis speichern (von stdin gelesen)</translation>
    </message>
    <message>
        <source>the banks that can be connected</source>
        <translation>die Banken, die sich verbinden lassen</translation>
    </message>
    <message>
        <source>only those with TEXT in the name</source>
        <translation>nur die mit TEXT im Namen</translation>
    </message>
    <message>
        <source>all connections, freshly read</source>
        <translation>alle Verbindungen, frisch gelesen</translation>
    </message>
    <message>
        <source>one connection whole</source>
        <translation>eine Verbindung vollständig</translation>
    </message>
    <message>
        <source>what the rules say of connections given as JSON</source>
        <translation>was die Regeln zu Verbindungen sagen, die als JSON vorliegen</translation>
    </message>
    <message>
        <source>connect a bank in the browser</source>
        <translation>eine Bank im Browser verbinden</translation>
    </message>
    <message>
        <source>the bank&apos;s id (see banks)</source>
        <translation>die ID der Bank (siehe banks)</translation>
    </message>
    <message>
        <source>do what is advised for a connection</source>
        <translation>das tun, was für eine Verbindung empfohlen wird</translation>
    </message>
    <message>
        <source>log in again at the bank</source>
        <translation>bei der Bank neu anmelden</translation>
    </message>
    <message>
        <source>give the bank the code it asks for</source>
        <translation>der Bank den Code geben, nach dem sie fragt</translation>
    </message>
    <message>
        <source>renew the consent without a bank login</source>
        <translation>die Zustimmung ohne Anmeldung bei der Bank erneuern</translation>
    </message>
    <message>
        <source>ask for an update now</source>
        <translation>jetzt eine Aktualisierung anfordern</translation>
    </message>
    <message>
        <source>every connection that can be updated now</source>
        <translation>jede Verbindung, die jetzt aktualisiert werden kann</translation>
    </message>
    <message>
        <source>everything that happened to a connection, the oldest first</source>
        <translation>alles, was mit einer Verbindung geschehen ist, das Älteste zuerst</translation>
    </message>
    <message>
        <source>withdraw access and delete the data kept here</source>
        <translation>den Zugriff entziehen und die hier aufbewahrten Daten löschen</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nicht nachfragen</translation>
    </message>
    <message>
        <source>one line; exit 3 when something needs you</source>
        <translation>eine Zeile; Exit-Code 3, wenn etwas Sie braucht</translation>
    </message>
    <message>
        <source>the connections as a table or as JSON, or when they end as a calendar</source>
        <translation>die Verbindungen als Tabelle oder als JSON, oder ihr Ende als Kalender</translation>
    </message>
    <message>
        <source>which of them (needed)</source>
        <translation>welches davon (nötig)</translation>
    </message>
    <message>
        <source>write FILE in place of the output; only you can read it</source>
        <translation>in FILE statt auf die Ausgabe schreiben; nur Sie können die Datei lesen</translation>
    </message>
    <message>
        <source>look for what could keep Holdfast from working</source>
        <translation>nach dem suchen, was Holdfast am Arbeiten hindern könnte</translation>
    </message>
    <message>
        <source>what support staff need to help, without names and numbers</source>
        <translation>was der Support zum Helfen braucht, ohne Namen und Nummern</translation>
    </message>
    <message>
        <source>as it will be then: a date such as 2026-12-24, which is the end of that day here, or RFC 3339 such as 2026-12-24T18:00:00Z</source>
        <translation>wie es dann sein wird: ein Datum wie 2026-12-24, also das Ende dieses Tages hier, oder RFC 3339 wie 2026-12-24T18:00:00Z</translation>
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
        <translation>möglich</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Zustimmung bis</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Anreicherung</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>SALDO</translation>
    </message>
    <message>
        <source>ENRICHMENT</source>
        <translation>ANREICHERUNG</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>AKTUALISIERUNG</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>BANK</source>
        <translation>BANK</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>ZU TUN</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>KONTEN</translation>
    </message>
    <message>
        <source>UPDATES</source>
        <translation>AKTUALISIERUNGEN</translation>
    </message>
    <message>
        <source>No bank is connected yet.</source>
        <translation>Es ist noch keine Bank verbunden.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>Es ist keine Verbindung darin.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Gefolgt von</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Wer sich anmeldet</translation>
    </message>
</context>
<context>
    <name>ConsentCalendar</name>
    <message>
        <source>Renewing takes a minute and no bank login. Open Holdfast and choose &quot;Renew consent&quot;.</source>
        <translation>Das Erneuern dauert eine Minute und geht ohne Anmeldung bei der Bank. Öffnen Sie Holdfast und wählen Sie „Zustimmung erneuern“.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew. Open Holdfast and choose &quot;Log in again&quot;.</source>
        <translation>Zum Erneuern melden Sie sich bei %1 an. Öffnen Sie Holdfast und wählen Sie „Neu anmelden“.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Diese endet von selbst; Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>The consent for %1 ends</source>
        <translation>Die Zustimmung für %1 endet</translation>
    </message>
    <message>
        <source>Bank consents</source>
        <translation>Zustimmungen für Banken</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Hält Ihre Bankverbindungen am Leben.</translation>
    </message>
    <message>
        <source>Open this profile: a name, or a file.</source>
        <translation>Dieses Profil öffnen: ein Name oder eine Datei.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Open the embedded sandbox instead of a profile.</source>
        <translation>Statt eines Profils die eingebaute Sandbox öffnen.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Start the embedded sandbox with this scenario.</source>
        <translation>Die eingebaute Sandbox mit diesem Szenario starten.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This word is not known: %1</source>
        <translation>Dieses Wort ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>See: holdfast --help</source>
        <translation>Siehe: holdfast --help</translation>
    </message>
    <message>
        <source>Choose either a profile or the sandbox.</source>
        <translation>Wählen Sie entweder ein Profil oder die Sandbox.</translation>
    </message>
    <message>
        <source>Start with the icon in the tray alone, where there is a tray.</source>
        <translation>Nur mit dem Symbol im Infobereich starten, wo es einen Infobereich gibt.</translation>
    </message>
    <message>
        <source>holdfast: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). On the console use holdfast-cli.</source>
        <translation>holdfast: Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe (DISPLAY und WAYLAND_DISPLAY sind nicht gesetzt). Verwenden Sie auf der Konsole holdfast-cli.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Usage: holdfast-cli [OPTIONS] COMMAND …</source>
        <translation>Aufruf: holdfast-cli [OPTIONEN] BEFEHL …</translation>
    </message>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Hält Ihre Bankverbindungen am Leben.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 minor units of “%2”</source>
        <translation>%1 kleinste Einheiten von „%2“</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (unsicher)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>As set for the whole system</source>
        <translation>Wie für das ganze System eingestellt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Holdfast speaks HTTP to this proxy and keeps no password for it; one that wants a password is set for the whole system. What stays on this computer never goes through a proxy.</source>
        <translation>Holdfast spricht mit diesem Proxy HTTP und bewahrt kein Passwort für ihn auf; ein Proxy, der ein Passwort verlangt, wird für das ganze System eingestellt. Was auf diesem Computer bleibt, geht nie über einen Proxy.</translation>
    </message>
    <message>
        <source>Until a host is named here, what was set before holds.</source>
        <translation>Bis hier ein Rechner genannt ist, gilt, was vorher eingestellt war.</translation>
    </message>
    <message>
        <source>This is no host: type a name such as proxy.example.org, or an address, and nothing before or after it.</source>
        <translation>Das ist kein Rechner: Geben Sie einen Namen wie proxy.example.org oder eine Adresse ein und nichts davor oder danach.</translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>The value of --timeout must be a number of seconds from 1 to %1.</source>
        <translation>Der Wert von --timeout muss eine Zahl von Sekunden zwischen 1 und %1 sein.</translation>
    </message>
    <message>
        <source>The value of --%1 is no date; write it like 2026-12-24, which is the end of that day, or 2026-12-24T18:00:00Z.</source>
        <translation>Der Wert von --%1 ist kein Datum; schreiben Sie ihn wie 2026-12-24, also das Ende dieses Tages, oder wie 2026-12-24T18:00:00Z.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Sandbox auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a profile, %2 the name of its file.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be used…</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>%1: nicht verwendbar…</translation>
    </message>
    <message>
        <source>Set up for everybody on this computer</source>
        <translation>Für alle auf diesem Computer eingerichtet</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>Benutzer von %1</translation>
    </message>
    <message>
        <source>Another &amp;user…</source>
        <translation>Anderer &amp;Benutzer…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>Profil&amp;datei öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) or user(s) are not watched</source>
        <extracomment>Of profiles or users that were opened in earlier starts and are too many.</extracomment>
        <translation>
            <numerusform>%n weiteres Profil oder weiterer Benutzer wird nicht überwacht</numerusform>
            <numerusform>%n weitere Profile oder Benutzer werden nicht überwacht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>After &quot;profiles&quot; comes list, check [NAME|FILE] or set-secret NAME.</source>
        <translation>Nach „profiles“ kommt list, check [NAME|FILE] oder set-secret NAME.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind &amp;me before a consent ends</source>
        <translation>&amp;Vor dem Ende einer Zustimmung erinnern</translation>
    </message>
    <message>
        <source>Type up to 12 whole numbers from 0 to 365 with commas between them.</source>
        <translation>Geben Sie bis zu 12 ganze Zahlen von 0 bis 365 ein, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>For a consent of 90 days; longer and shorter ones are scaled.</source>
        <translation>Für eine Zustimmung von 90 Tagen; bei längeren und kürzeren wird umgerechnet.</translation>
    </message>
    <message>
        <source>&amp;One notification for all that is due at the same time</source>
        <translation>&amp;Eine Benachrichtigung für alles, was zur selben Zeit fällig ist</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>&amp;Benachrichtigungen auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, where the desktop has one</source>
        <translation>Ein &amp;Symbol im Infobereich zeigen, wo der Desktop einen hat</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nobody is disturbed</source>
        <translation>&amp;Ruhezeit: Niemand wird gestört</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>So viele &amp;Tage vorher</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Your answer has arrived. Holdfast is checking it.</source>
        <translation>Ihre Antwort ist da. Holdfast prüft sie.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Holdfast.</source>
        <translation>Fertig. Sie können diese Seite schließen und zu Holdfast zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page and go back to Holdfast.</source>
        <translation>Es wurde nichts geändert. Sie können diese Seite schließen und zu Holdfast zurückkehren.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Holdfast says more; you can close this page.</source>
        <translation>Das hat nicht geklappt, und es wurde nichts geändert. Holdfast sagt mehr dazu; Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Holdfast has this answer already. You can close this page.</source>
        <translation>Holdfast hat diese Antwort schon. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Holdfast is not waiting for this answer. It may belong to an earlier attempt. You can close this page.</source>
        <translation>Holdfast wartet nicht auf diese Antwort. Vielleicht gehört sie zu einem früheren Versuch. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>This address does not hold what Holdfast needs. It is still waiting for the bank&apos;s answer.</source>
        <translation>Diese Adresse enthält nicht, was Holdfast braucht. Es wartet noch auf die Antwort der Bank.</translation>
    </message>
    <message>
        <source>Allow scripts on this page, or copy its address and paste it into Holdfast.</source>
        <translation>Erlauben Sie Skripte auf dieser Seite oder kopieren Sie ihre Adresse und fügen Sie sie in Holdfast ein.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast.</source>
        <translation>Ihr Browser hat Holdfast gefunden.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast: this works. You can close this page and go back.</source>
        <translation>Ihr Browser hat Holdfast gefunden: Es funktioniert. Sie können diese Seite schließen und zurückkehren.</translation>
    </message>
</context>
<context>
    <name>RowGroup</name>
    <message>
        <source>Keep an eye on</source>
        <extracomment>Heading over connections that neither need anything nor are fine, such as one whose last update failed.</extracomment>
        <translation>Im Auge behalten</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Nothing came on the standard input; give the secret or JWK there.</source>
        <translation>Über die Standardeingabe kam nichts; geben Sie dort das Geheimnis oder den JWK ein.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>&amp;Nach Änderungen sehen alle</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes, shortened.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Dates and amounts of money follow the language, and the region of your desktop where it fits.</source>
        <translation>Datum und Geldbeträge richten sich nach der Sprache und, wo es passt, nach der Region Ihres Desktops.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names, as for a screenshot</source>
        <translation>&amp;Beträge und Namen ausblenden, etwa für ein Bildschirmfoto</translation>
    </message>
    <message>
        <source>Hide them when the &amp;screen has been locked</source>
        <translation>Ausblenden, nachdem der Bil&amp;dschirm gesperrt war</translation>
    </message>
    <message>
        <source>After the screen was locked they stay hidden until you show them again.</source>
        <translation>Nach dem Sperren des Bildschirms bleiben sie ausgeblendet, bis Sie sie wieder zeigen.</translation>
    </message>
    <message>
        <source>Empty the clip&amp;board after</source>
        <translation>&amp;Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds, shortened.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied account number leaves the clipboard then, and when Holdfast ends, unless something else has been copied since.</source>
        <translation>Eine kopierte Kontonummer verschwindet dann aus der Zwischenablage und ebenso, wenn Holdfast endet, sofern seither nichts anderes kopiert wurde.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start when I &amp;log in to this computer</source>
        <translation>&amp;Starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>Start &amp;hidden, with the icon in the tray alone</source>
        <translation>&amp;Versteckt starten, nur mit dem Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Closing the window leaves Holdfast in the &amp;tray</source>
        <translation>Beim Schließen des Fensters bleibt Holdfast im &amp;Infobereich</translation>
    </message>
    <message>
        <source>Where the desktop has no tray the window always opens, and closing it ends Holdfast.</source>
        <translation>Wo der Desktop keinen Infobereich hat, öffnet sich das Fenster immer, und mit dem Schließen endet Holdfast.</translation>
    </message>
    <message>
        <source>How often the list is read while the window can be seen. While it cannot, it is read every half hour or, if you choose longer, as often as you choose.</source>
        <translation>So oft wird die Liste gelesen, solange das Fenster zu sehen ist. Solange nicht, wird sie jede halbe Stunde gelesen oder, wenn Sie einen längeren Abstand wählen, in diesem Abstand.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>current account</source>
        <translation>Girokonto</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>Sparkonto</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>Geldanlage</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>Darlehen</translation>
    </message>
    <message>
        <source>mortgage, repayment</source>
        <translation>Hypothek mit Tilgung</translation>
    </message>
    <message>
        <source>mortgage, interest only</source>
        <translation>Hypothek, nur Zinsen</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>Rente</translation>
    </message>
    <message>
        <source>pension, defined benefit</source>
        <translation>Rente mit Leistungszusage</translation>
    </message>
    <message>
        <source>pension, defined contribution</source>
        <translation>Rente mit Beitragszusage</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Eigenheim</translation>
    </message>
    <message>
        <source>property to let</source>
        <translation>vermietete Immobilie</translation>
    </message>
    <message>
        <source>crypto</source>
        <translation>Kryptowerte</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Zustimmung erneuern</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>%1 is not connected through open banking, so there is no consent to renew.</source>
        <translation>%1 ist nicht über Open Banking verbunden, daher gibt es keine Zustimmung zu erneuern.</translation>
    </message>
    <message>
        <source>%1 does not allow renewing without its login.</source>
        <translation>%1 erlaubt kein Erneuern ohne Anmeldung.</translation>
    </message>
    <message>
        <source>The consent ended more than 90 days ago; that is too long for a simple renewal.</source>
        <translation>Die Zustimmung endete vor mehr als 90 Tagen; das ist zu lange für ein einfaches Erneuern.</translation>
    </message>
    <message>
        <source>A valuation has no login.</source>
        <translation>Eine Bewertung hat keine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 never asks for a code between two logins.</source>
        <translation>%1 fragt zwischen zwei Anmeldungen nie nach einem Code.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection.</source>
        <translation>Holdfast kennt diese Art von Verbindung nicht.</translation>
    </message>
    <message>
        <source>The consent has ended; renew it first.</source>
        <translation>Die Zustimmung ist beendet; erneuern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The service no longer updates this connection.</source>
        <translation>Der Dienst aktualisiert diese Verbindung nicht mehr.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; the next one can be asked for from %1.</source>
        <translation>Die letzte Aktualisierung von Hand ist erst kurze Zeit her; die nächste können Sie ab %1 anfordern.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; there is a pause between two.</source>
        <translation>Die letzte Aktualisierung von Hand ist erst kurze Zeit her; zwischen zweien liegt eine Pause.</translation>
    </message>
    <message>
        <source>%1 allows no more updates today.</source>
        <translation>%1 erlaubt heute keine weiteren Aktualisierungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used.</source>
        <translation>
            <numerusform>%1 erlaubt %n Aktualisierung am Tag, und sie ist verbraucht.</numerusform>
            <numerusform>%1 erlaubt %n Aktualisierungen am Tag, und alle sind verbraucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used; again from %2.</source>
        <translation>
            <numerusform>%1 erlaubt %n Aktualisierung am Tag, und sie ist verbraucht; wieder ab %2.</numerusform>
            <numerusform>%1 erlaubt %n Aktualisierungen am Tag, und alle sind verbraucht; wieder ab %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Dieses Profil darf nur lesen.</translation>
    </message>
    <message>
        <source>The connection is being removed.</source>
        <translation>Die Verbindung wird entfernt.</translation>
    </message>
    <message>
        <source>All is well; there is nothing to do.</source>
        <translation>Alles in Ordnung; es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>Die Zustimmung endete am %1.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>Die Zustimmung ist beendet.</translation>
    </message>
    <message>
        <source>The consent ends on %1.</source>
        <translation>Die Zustimmung endet am %1.</translation>
    </message>
    <message>
        <source>The consent ends soon.</source>
        <translation>Die Zustimmung endet bald.</translation>
    </message>
    <message>
        <source>The valuation has ended, and it has no login to renew.</source>
        <translation>Die Bewertung ist beendet und hat keine Anmeldung, die sich erneuern ließe.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login.</source>
        <translation>%1 akzeptiert die Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>%1 wants you to confirm that it is you.</source>
        <translation>%1 möchte, dass Sie bestätigen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment; the service tries again by itself.</source>
        <translation>%1 kann derzeit nicht gelesen werden; der Dienst versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The data is not up to date.</source>
        <translation>Die Daten sind nicht aktuell.</translation>
    </message>
    <message>
        <source>The last update from %1 did not work.</source>
        <translation>Die letzte Aktualisierung von %1 hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The last update brought only some of the accounts.</source>
        <translation>Die letzte Aktualisierung brachte nur einen Teil der Konten.</translation>
    </message>
    <message>
        <source>The first update is under way.</source>
        <translation>Die erste Aktualisierung läuft.</translation>
    </message>
    <message>
        <source>The service sent an end date Holdfast cannot read.</source>
        <translation>Der Dienst hat ein Enddatum gesendet, das Holdfast nicht lesen kann.</translation>
    </message>
    <message>
        <source>%1 is no longer available through the service, so nothing can be renewed there. What was fetched stays.</source>
        <translation>%1 ist über den Dienst nicht mehr verfügbar, daher lässt sich dort nichts erneuern. Was abgerufen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>At the bank, in the browser</source>
        <translation>Bei der Bank, im Browser</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Antwort wird geprüft</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Liste wird gelesen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Dienst wird gefragt</translation>
    </message>
    <message>
        <source>Following the update</source>
        <translation>Aktualisierung wird verfolgt</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Warten auf die Bestätigung</translation>
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
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>What came of it: connection %1</source>
        <translation>Ergebnis: Verbindung %1</translation>
    </message>
    <message>
        <source>Correlation id, for support: %1</source>
        <translation>Korrelations-ID für den Support: %1</translation>
    </message>
    <message>
        <source>The bank answered %1</source>
        <translation>Antwort der Bank: %1</translation>
    </message>
    <message>
        <source>Id of the update: %1</source>
        <translation>ID der Aktualisierung: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Angefragt: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Erteilt: %1</translation>
    </message>
    <message>
        <source>Moved over: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Übernommen: %1</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1</source>
        <translation>Bei der alten Zustimmung geblieben: %1</translation>
    </message>
    <message>
        <source>In no connection any more: %1</source>
        <translation>In keiner Verbindung mehr: %1</translation>
    </message>
    <message>
        <source>Not yet clear: %1</source>
        <translation>Noch nicht klar: %1</translation>
    </message>
    <message>
        <source>Earlier connection: %1</source>
        <translation>Frühere Verbindung: %1</translation>
    </message>
    <message>
        <source>Newer connection: %1</source>
        <translation>Neuere Verbindung: %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a duration such as &quot;42 seconds&quot;.</extracomment>
        <translation>%1, Dauer: %2</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Ihre Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Your data stays as it was on %1.</source>
        <extracomment>%1 is a day, such as &quot;2 November&quot;.</extracomment>
        <translation>Ihre Daten bleiben, wie sie am %1 waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. The service tries again by itself.</source>
        <translation>Mit Ihrer Zustimmung ist alles in Ordnung. Der Dienst versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. Next try %1.</source>
        <translation>Mit Ihrer Zustimmung ist alles in Ordnung. Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>A valuation has no login to renew. Remove it and connect it again to go on.</source>
        <translation>Eine Bewertung hat keine Anmeldung, die sich erneuern ließe. Entfernen Sie sie und verbinden Sie sie neu, um fortzufahren.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection and cannot renew it.</source>
        <translation>Holdfast kennt diese Art von Verbindung nicht und kann sie nicht erneuern.</translation>
    </message>
    <message>
        <source>Too long ago for a simple renewal: log in again at %1.</source>
        <translation>Zu lange her für ein einfaches Erneuern: Melden Sie sich bei %1 neu an.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login</source>
        <translation>%1 akzeptiert die Anmeldung nicht mehr</translation>
    </message>
    <message>
        <source>%1 wants you to confirm</source>
        <translation>%1 möchte eine Bestätigung von Ihnen</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment</source>
        <translation>%1 kann derzeit nicht gelesen werden</translation>
    </message>
    <message>
        <source>Has the password changed, or was access withdrawn at the bank?</source>
        <translation>Hat sich das Passwort geändert, oder wurde der Zugriff bei der Bank entzogen?</translation>
    </message>
    <message>
        <source>Not an error: the bank asks for a code from time to time.</source>
        <translation>Kein Fehler: Die Bank fragt von Zeit zu Zeit nach einem Code.</translation>
    </message>
    <message>
        <source>Not an error: %1 asks you to log in from time to time.</source>
        <translation>Kein Fehler: %1 bittet Sie von Zeit zu Zeit, sich anzumelden.</translation>
    </message>
    <message>
        <source>The service tries again by itself; there is nothing for you to do.</source>
        <translation>Der Dienst versucht es von selbst wieder; Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Renewing takes a minute and no bank login.</source>
        <translation>Das Erneuern dauert eine Minute und geht ohne Anmeldung bei der Bank.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew.</source>
        <translation>Zum Erneuern melden Sie sich bei %1 an.</translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation>Es gibt jetzt nichts zu tun.</translation>
    </message>
    <message>
        <source>Only some accounts were updated</source>
        <translation>Nur einige Konten wurden aktualisiert</translation>
    </message>
    <message>
        <source>The data is not up to date</source>
        <translation>Die Daten sind nicht aktuell</translation>
    </message>
    <message>
        <source>%1 is not answering</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>The service asks for the others again by itself.</source>
        <translation>Der Dienst fragt die übrigen von selbst noch einmal ab.</translation>
    </message>
    <message>
        <source>A manual update did not help: the bank wants to see you once.</source>
        <translation>Eine Aktualisierung von Hand hat nicht geholfen: Die Bank möchte, dass Sie sich einmal melden.</translation>
    </message>
    <message>
        <source>The service asks for a new update.</source>
        <translation>Der Dienst fordert eine neue Aktualisierung an.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>Der Zugriff ist beendet</translation>
    </message>
    <message>
        <source>Fetched once only</source>
        <translation>Nur einmal abgerufen</translation>
    </message>
    <message>
        <source>No longer updated</source>
        <translation>Nicht mehr aktualisiert</translation>
    </message>
    <message>
        <source>Fetching your history</source>
        <translation>Ihr Verlauf wird abgerufen</translation>
    </message>
    <message>
        <source>The end date cannot be read</source>
        <translation>Das Enddatum ist nicht lesbar</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Kein Enddatum</translation>
    </message>
    <message>
        <source>Holdfast asks the service until it confirms that the connection is gone.</source>
        <translation>Holdfast fragt den Dienst, bis er bestätigt, dass die Verbindung weg ist.</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Up to 36 months are on their way. You can go on working.</source>
        <translation>Bis zu 36 Monate sind unterwegs. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The service sent an end date in a form Holdfast cannot read; nothing is assumed about it.</source>
        <translation>Der Dienst hat ein Enddatum in einer Form gesendet, die Holdfast nicht lesen kann; es wird nichts darüber angenommen.</translation>
    </message>
    <message>
        <source>not updated yet</source>
        <translation>noch nicht aktualisiert</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>updated %1, next one is late</source>
        <translation>Stand %1, nächste Aktualisierung überfällig</translation>
    </message>
    <message>
        <source>updated %1, next one late by %2</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>Stand %1, nächste Aktualisierung seit %2 überfällig</translation>
    </message>
    <message>
        <source>updated %1, next %2</source>
        <translation>Stand %1, nächste Aktualisierung %2</translation>
    </message>
    <message>
        <source>Not updated yet.</source>
        <translation>Noch nicht aktualisiert.</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late.</source>
        <translation>Stand %1; die nächste Aktualisierung ist überfällig.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late by %2.</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>Stand %1; die nächste Aktualisierung ist seit %2 überfällig.</translation>
    </message>
    <message>
        <source>Updated %1, next %2.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a window such as &quot;between 14:00 and 18:00&quot;.</extracomment>
        <translation>Stand %1, nächste Aktualisierung %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used, %3 left.</source>
        <translation>%1 von %2 Aktualisierungen der letzten 24 Stunden verbraucht, noch %3 übrig.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used; again from %3.</source>
        <translation>%1 von %2 Aktualisierungen der letzten 24 Stunden verbraucht; wieder ab %3.</translation>
    </message>
    <message>
        <source>The next manual update can be asked for from %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:34&quot;.</extracomment>
        <translation>Die nächste Aktualisierung von Hand können Sie ab %1 anfordern.</translation>
    </message>
    <message>
        <source>The bank</source>
        <extracomment>In place of the name of a bank that has none.</extracomment>
        <translation>Die Bank</translation>
    </message>
    <message>
        <source>Connected on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Verbunden am %1.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Angefragt am %1.</translation>
    </message>
    <message>
        <source>Asked on %1 for %2.</source>
        <extracomment>%1 is a day, %2 a list of accounts.</extracomment>
        <translation>Angefragt am %1 für %2.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Erteilt.</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Erteilt bis %1.</translation>
    </message>
    <message>
        <source>Granted for %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Erteilt für %1.</translation>
    </message>
    <message>
        <source>Granted for %1 until %2.</source>
        <extracomment>%1 is a list of accounts, %2 a day.</extracomment>
        <translation>Erteilt für %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: %1 is all but the last, separated by commas, %2 the last.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 is no longer returned since %2; what was fetched before is kept.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1 wird seit %2 nicht mehr geliefert; was vorher abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 was missing for a time and came back on %2.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1 fehlte eine Zeit lang und kam am %2 zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Vor %n Tag beendet</numerusform>
            <numerusform>Vor %n Tagen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n hour(s) ago</source>
        <translation>
            <numerusform>Vor %n Stunde beendet</numerusform>
            <numerusform>Vor %n Stunden beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>Noch %n Stunde</numerusform>
            <numerusform>Noch %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended just now</source>
        <translation>Gerade eben beendet</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n minute(s) ago</source>
        <translation>
            <numerusform>Vor %n Minute beendet</numerusform>
            <numerusform>Vor %n Minuten beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Noch %n Minute</numerusform>
            <numerusform>Noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n day(s)</source>
        <translation>
            <numerusform>nächste Zustimmung endet in %n Tag</numerusform>
            <numerusform>nächste Zustimmung endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n hour(s)</source>
        <translation>
            <numerusform>nächste Zustimmung endet in %n Stunde</numerusform>
            <numerusform>nächste Zustimmung endet in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>next consent ends in less than a minute</source>
        <translation>nächste Zustimmung endet in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n minute(s)</source>
        <translation>
            <numerusform>nächste Zustimmung endet in %n Minute</numerusform>
            <numerusform>nächste Zustimmung endet in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <extracomment>A date and time as people say it. Format letters of Qt: dddd weekday, d day, MMMM month; HH:mm stands for the time as the region&apos;s clock tells it.</extracomment>
        <translation>dddd, d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <translation>dddd, d. MMMM yyyy, HH:mm</translation>
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
        <translation>dddd, d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>In the middle of a sentence; %1 is a time.</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>In the middle of a sentence; both are times, or days with times.</extracomment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You can try again from %1.</source>
        <translation>Sie können es ab %1 noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You can try again a little later.</source>
        <translation>Sie können es etwas später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>Holdfast tries again by itself; there is nothing for you to do.</source>
        <translation>Holdfast versucht es von selbst wieder; Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>You can ask again from %1.</source>
        <translation>Sie können ab %1 wieder fragen.</translation>
    </message>
    <message>
        <source>You can ask again a little later.</source>
        <translation>Sie können etwas später wieder fragen.</translation>
    </message>
    <message>
        <source>%1 It is about %2.</source>
        <extracomment>%1 a whole sentence, %2 a path.</extracomment>
        <translation>%1 Es geht um %2.</translation>
    </message>
    <message>
        <source>%1 The service said: %2.</source>
        <extracomment>%1 a whole sentence, %2 what the service said.</extracomment>
        <translation>%1 Der Dienst sagte: %2.</translation>
    </message>
    <message>
        <source>Whoever set up this profile can put it right.</source>
        <translation>Wer dieses Profil eingerichtet hat, kann es berichtigen.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s.</source>
        <translation>Sie weicht von der des Dienstes ab.</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Tag nach.</numerusform>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Tage nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Tag vor.</numerusform>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Tage vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Stunde nach.</numerusform>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Stunden nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Stunde vor.</numerusform>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Stunden vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Minute nach.</numerusform>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Minute vor.</numerusform>
            <numerusform>Sie geht gegenüber der des Dienstes etwa %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not believed; the connection you have is as it was.</source>
        <translation>Der Antwort wurde nicht vertraut; Ihre Verbindung ist, wie sie war.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Stellen Sie die Uhr und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The answer was about another bank</source>
        <translation>Die Antwort betraf eine andere Bank</translation>
    </message>
    <message>
        <source>Try again, and stay with the bank that opens.</source>
        <translation>Versuchen Sie es noch einmal und bleiben Sie bei der Bank, die sich öffnet.</translation>
    </message>
    <message>
        <source>The answer was about another login that is here already</source>
        <translation>Die Antwort betraf eine andere Anmeldung, die schon hier ist</translation>
    </message>
    <message>
        <source>Try again, and log in at the bank as the same person.</source>
        <translation>Versuchen Sie es noch einmal und melden Sie sich bei der Bank als dieselbe Person an.</translation>
    </message>
    <message>
        <source>The answer was about a connection that is not in your list</source>
        <translation>Die Antwort betraf eine Verbindung, die nicht in Ihrer Liste steht</translation>
    </message>
    <message>
        <source>Try again; if it stays, give this code to whoever looks after Holdfast.</source>
        <translation>Versuchen Sie es noch einmal; wenn es so bleibt, geben Sie diesen Code denen, die Holdfast betreuen.</translation>
    </message>
    <message>
        <source>Holdfast could not check the answer</source>
        <translation>Holdfast konnte die Antwort nicht prüfen</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Sie haben das Warten beendet</translation>
    </message>
    <message>
        <source>What the service was asked for goes on there by itself.</source>
        <translation>Was beim Dienst angefordert wurde, läuft dort von selbst weiter.</translation>
    </message>
    <message>
        <source>The next reading shows what came of it.</source>
        <translation>Das nächste Lesen zeigt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Sie haben es abgebrochen</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>It was not approved at the bank</source>
        <translation>Bei der Bank wurde es nicht freigegeben</translation>
    </message>
    <message>
        <source>The service ended it with an error</source>
        <translation>Der Dienst hat es mit einem Fehler beendet</translation>
    </message>
    <message>
        <source>The connection to the service is not private</source>
        <translation>Die Verbindung zum Dienst ist nicht privat</translation>
    </message>
    <message>
        <source>Its identity could not be trusted, so Holdfast sent nothing.</source>
        <translation>Seiner Identität war nicht zu trauen, daher hat Holdfast nichts gesendet.</translation>
    </message>
    <message>
        <source>On a network that inspects traffic, ask whoever runs it.</source>
        <translation>In einem Netzwerk, das den Datenverkehr prüft, fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Dieses Netzwerk möchte, dass Sie sich zuerst anmelden</translation>
    </message>
    <message>
        <source>Another page answered in place of the service. Nothing was changed.</source>
        <translation>Statt des Dienstes hat eine andere Seite geantwortet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again.</source>
        <translation>Öffnen Sie irgendeine Seite im Browser, melden Sie sich im Netzwerk an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Moneyhub is not working at the moment</source>
        <translation>Moneyhub funktioniert derzeit nicht</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents.</source>
        <translation>Mit Ihren Zustimmungen ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Moneyhub cannot be reached</source>
        <translation>Moneyhub ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1.</source>
        <extracomment>%1 the address of a proxy.</extracomment>
        <translation>Der Weg dorthin führt über den Proxy %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents; it is the network or the service.</source>
        <translation>Mit Ihren Zustimmungen ist alles in Ordnung; es liegt am Netzwerk oder am Dienst.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Berichtigen Sie die Datei und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>Das Profil kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>Es fehlt ein Profil</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>Es gibt kein Profil namens %1.</translation>
    </message>
    <message>
        <source>&quot;holdfast-cli profiles&quot; lists those there are. Write one, name another with --profile, or look around with --sandbox.</source>
        <translation>„holdfast-cli profiles“ listet die vorhandenen auf. Schreiben Sie eines, nennen Sie mit --profile ein anderes oder sehen Sie sich mit --sandbox um.</translation>
    </message>
    <message>
        <source>Write one, then try again.</source>
        <translation>Schreiben Sie eines und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The sandbox, which plays the bank and Moneyhub here, could not be started.</source>
        <translation>Die Sandbox, die hier die Bank und Moneyhub spielt, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install Holdfast again, then try once more.</source>
        <translation>Installieren Sie Holdfast neu und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 is missing, cannot be read or is no profile.</source>
        <translation>Die Datei %1 fehlt, ist nicht lesbar oder ist kein Profil.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is missing or has a value it cannot have.</source>
        <extracomment>%1 an entry of a profile, %2 the profile&apos;s file.</extracomment>
        <translation>Der Eintrag „%1“ in %2 fehlt oder hat einen unzulässigen Wert.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Diese Verbindung gibt es nicht.</translation>
    </message>
    <message>
        <source>Moneyhub knows no bank with that id; &quot;holdfast-cli banks --search TEXT&quot; finds ids.</source>
        <translation>Moneyhub kennt keine Bank mit dieser ID; „holdfast-cli banks --search TEXT“ findet IDs.</translation>
    </message>
    <message>
        <source>Moneyhub knows no such bank.</source>
        <translation>Moneyhub kennt diese Bank nicht.</translation>
    </message>
    <message>
        <source>This bank has no icon.</source>
        <translation>Diese Bank hat kein Symbol.</translation>
    </message>
    <message>
        <source>Neither Holdfast nor Moneyhub knows it.</source>
        <translation>Weder Holdfast noch Moneyhub kennt sie.</translation>
    </message>
    <message>
        <source>Another renewal is under way</source>
        <translation>Eine andere Erneuerung läuft bereits</translation>
    </message>
    <message>
        <source>Finish or cancel it, then try again.</source>
        <translation>Schließen Sie sie ab oder brechen Sie sie ab und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>That cannot be asked like this</source>
        <translation>So lässt sich das nicht fragen</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing by that name</source>
        <translation>Unter diesem Namen gibt es nichts</translation>
    </message>
    <message>
        <source>Look it up in the list and try again.</source>
        <translation>Schlagen Sie in der Liste nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That does not fit this connection now</source>
        <translation>Das passt jetzt nicht zu dieser Verbindung</translation>
    </message>
    <message>
        <source>Its details say what fits and why.</source>
        <translation>Die Einzelheiten zeigen, was passt und warum.</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Dieses Profil darf nur lesen</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Verwenden Sie ein Profil mit der Rolle Eigentümer (owner).</translation>
    </message>
    <message>
        <source>Holdfast made a mistake</source>
        <translation>Holdfast hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Please report it with this code.</source>
        <translation>Bitte melden Sie ihn mit diesem Code.</translation>
    </message>
    <message>
        <source>The service does not accept this installation</source>
        <translation>Der Dienst akzeptiert diese Installation nicht</translation>
    </message>
    <message>
        <source>Its credentials, permissions or address were refused. Nothing was changed.</source>
        <translation>Die Zugangsdaten, die Rechte oder die Adresse der Installation wurden abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The bank allows no more updates for now</source>
        <translation>Die Bank erlaubt vorerst keine weiteren Aktualisierungen</translation>
    </message>
    <message>
        <source>It limits how often it may be asked in a day.</source>
        <translation>Sie begrenzt, wie oft sie an einem Tag gefragt werden darf.</translation>
    </message>
    <message>
        <source>It was updated a short while ago</source>
        <translation>Es wurde vor Kurzem aktualisiert</translation>
    </message>
    <message>
        <source>Two manual updates of one bank need a pause: 30 minutes, unless the profile sets another.</source>
        <translation>Zwischen zwei Aktualisierungen einer Bank von Hand liegt eine Pause: 30 Minuten, wenn das Profil nichts anderes festlegt.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Der Dienst bittet um eine Pause</translation>
    </message>
    <message>
        <source>It was asked too often in a short time.</source>
        <translation>Er wurde in kurzer Zeit zu oft gefragt.</translation>
    </message>
    <message>
        <source>The data kept here was damaged and begins anew</source>
        <translation>Die hier aufbewahrten Daten waren beschädigt und beginnen neu</translation>
    </message>
    <message>
        <source>Connections, accounts and syncs are read from the service again; your consents and secrets are not touched. Your own names, notes and the history here are only in the old file, which was set aside as %1.</source>
        <translation>Verbindungen, Konten und Aktualisierungen werden wieder vom Dienst gelesen; Ihre Zustimmungen und Geheimnisse bleiben unberührt. Ihre eigenen Namen, Ihre Notizen und der hiesige Verlauf stehen nur in der alten Datei, die als %1 beiseitegelegt wurde.</translation>
    </message>
    <message>
        <source>Bring back an older copy if you have one; nothing deletes the old file.</source>
        <translation>Holen Sie eine ältere Kopie zurück, wenn Sie eine haben; die alte Datei wird nie gelöscht.</translation>
    </message>
    <message>
        <source>What lies in the place of the data is not Holdfast&apos;s</source>
        <translation>Was am Ort der Daten liegt, stammt nicht von Holdfast</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Es wurde genau so gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>Verschieben Sie es oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The disk does not give out the data kept here</source>
        <translation>Der Datenträger gibt die hier aufbewahrten Daten nicht heraus</translation>
    </message>
    <message>
        <source>Your consents at the service are not touched.</source>
        <translation>Ihre Zustimmungen beim Dienst bleiben unberührt.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and sound, then try again.</source>
        <translation>Prüfen Sie, ob der Datenträger noch angeschlossen und heil ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The data kept here could not be brought up to date</source>
        <translation>Die hier aufbewahrten Daten konnten nicht auf den neuen Stand gebracht werden</translation>
    </message>
    <message>
        <source>Bring back an older copy of it, or move it away and start again.</source>
        <translation>Holen Sie eine ältere Kopie zurück oder verschieben Sie die Daten und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The data kept here cannot be read</source>
        <translation>Die hier aufbewahrten Daten sind nicht lesbar</translation>
    </message>
    <message>
        <source>It can be read from the service again; your consents are not touched.</source>
        <translation>Sie lassen sich wieder vom Dienst lesen; Ihre Zustimmungen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Close Holdfast and start it again: it looks the file through, sets it aside if it is damaged, and begins anew.</source>
        <translation>Schließen Sie Holdfast und starten Sie es neu: Es sieht die Datei durch, legt sie beiseite, wenn sie beschädigt ist, und beginnt neu.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Was vorher dort stand, ist unberührt.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Wählen Sie einen anderen Ort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using this data</source>
        <translation>Ein anderes Programm verwendet diese Daten</translation>
    </message>
    <message>
        <source>It goes on once the other program is done; close it if that takes long.</source>
        <translation>Es geht weiter, sobald das andere Programm fertig ist; schließen Sie es, wenn das lange dauert.</translation>
    </message>
    <message>
        <source>Another Holdfast is using this data</source>
        <translation>Ein anderes Holdfast verwendet diese Daten</translation>
    </message>
    <message>
        <source>Close the other one, or choose another data folder.</source>
        <translation>Schließen Sie das andere oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The data was made by a newer Holdfast</source>
        <translation>Die Daten stammen von einem neueren Holdfast</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The data is no longer where it was</source>
        <translation>Die Daten sind nicht mehr dort, wo sie waren</translation>
    </message>
    <message>
        <source>Put the file back in its place, or connect the disk again; else start Holdfast again.</source>
        <translation>Legen Sie die Datei an ihren Platz zurück oder schließen Sie den Datenträger wieder an; sonst starten Sie Holdfast neu.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>In den Datenordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Make it writable, or choose another data folder.</source>
        <translation>Machen Sie ihn beschreibbar oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The key is needed as a JWK, and this is a PEM file</source>
        <translation>Der Schlüssel wird als JWK gebraucht, und dies ist eine PEM-Datei</translation>
    </message>
    <message>
        <source>A JWK is the same key, written as a JSON object with &quot;kty&quot;.</source>
        <translation>Ein JWK ist derselbe Schlüssel, als JSON-Objekt mit „kty“ geschrieben.</translation>
    </message>
    <message>
        <source>The manual page holdfast-cli(1) shows how to convert it.</source>
        <translation>Die Handbuchseite holdfast-cli(1) zeigt, wie er sich umwandeln lässt.</translation>
    </message>
    <message>
        <source>The secret does not fit this profile</source>
        <translation>Das Geheimnis passt nicht zu diesem Profil</translation>
    </message>
    <message>
        <source>Others can read the secret file</source>
        <translation>Andere können die Geheimnisdatei lesen</translation>
    </message>
    <message>
        <source>Keep it to yourself with &quot;chmod 600&quot;, then try again.</source>
        <translation>Behalten Sie sie mit „chmod 600“ für sich und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The secret file cannot be used</source>
        <translation>Die Geheimnisdatei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Correct the file so that only you can read it, then try again.</source>
        <translation>Berichtigen Sie die Datei so, dass nur Sie sie lesen können, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The secret of this profile is not stored here</source>
        <translation>Das Geheimnis dieses Profils ist hier nicht gespeichert</translation>
    </message>
    <message>
        <source>Without it the service cannot be asked. Nothing was changed.</source>
        <translation>Ohne es kann der Dienst nicht gefragt werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret&quot;, or run this on a terminal, which asks for it.</source>
        <translation>Speichern Sie es mit „holdfast-cli profiles set-secret“ oder führen Sie dies in einem Terminal aus, das danach fragt.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in the keychain.</source>
        <translation>Geben Sie es einmal ein; es wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer has no keychain running</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Holdfast never keeps a secret in plain text.</source>
        <translation>Holdfast bewahrt ein Geheimnis nie im Klartext auf.</translation>
    </message>
    <message>
        <source>Start a keychain, or name a secret file in the profile.</source>
        <translation>Starten Sie einen Schlüsselbund oder nennen Sie im Profil eine Geheimnisdatei.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The secret is in it, out of reach.</source>
        <translation>Das Geheimnis liegt darin, außer Reichweite.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>Versuchen Sie es noch einmal und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>See whether it is asking you something, then try again.</source>
        <translation>Sehen Sie nach, ob er Sie etwas fragt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The link was opened too late or twice</source>
        <translation>Der Link wurde zu spät oder zweimal geöffnet</translation>
    </message>
    <message>
        <source>Start again; the link works once and for a minute.</source>
        <translation>Beginnen Sie neu; der Link gilt nur einmal und eine Minute lang.</translation>
    </message>
    <message>
        <source>Nobody approved in time</source>
        <translation>Niemand hat rechtzeitig freigegeben</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on this computer</source>
        <translation>Webhooks können auf diesem Computer nicht empfangen werden</translation>
    </message>
    <message>
        <source>Your connections are looked at every few minutes as always.</source>
        <translation>Ihre Verbindungen werden wie immer alle paar Minuten angesehen.</translation>
    </message>
    <message>
        <source>Close the program that uses port %1, or have &quot;webhookPort&quot; changed in the profile.</source>
        <extracomment>%1 a port of this computer.</extracomment>
        <translation>Schließen Sie das Programm, das den Port %1 belegt, oder lassen Sie „webhookPort“ im Profil ändern.</translation>
    </message>
    <message>
        <source>The browser could not bring the answer back</source>
        <translation>Der Browser konnte die Antwort nicht zurückbringen</translation>
    </message>
    <message>
        <source>Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Kopieren Sie den Link oder fügen Sie die Adresse ein, die Ihr Browser am Ende zeigt.</translation>
    </message>
    <message>
        <source>The bank is not answering</source>
        <translation>Die Bank antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent.</source>
        <translation>Mit Ihrer Zustimmung ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The access needs you</source>
        <translation>Der Zugang braucht Sie</translation>
    </message>
    <message>
        <source>Its details say what to do.</source>
        <translation>Die Einzelheiten sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Some of the service&apos;s data could not be read</source>
        <translation>Einige Daten des Dienstes waren nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out; the rest is shown and kept.</source>
        <translation>
            <numerusform>%n Datensatz wurde ausgelassen; der Rest wird gezeigt und aufbewahrt.</numerusform>
            <numerusform>%n Datensätze wurden ausgelassen; der Rest wird gezeigt und aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do; if it stays, show this to support.</source>
        <translation>Sie brauchen nichts zu tun; wenn es so bleibt, zeigen Sie dies dem Support.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>Die Antwort des Dienstes war nicht lesbar</translation>
    </message>
    <message>
        <source>It was already so</source>
        <translation>Es war schon so</translation>
    </message>
    <message>
        <source>It is treated as done.</source>
        <translation>Es gilt als erledigt.</translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>%1. %2 %3 (Code %4.)</source>
        <extracomment>%1 headline, %2 what it means, %3 whose turn it is, %4 a code for support.</extracomment>
        <translation>%1. %2 %3 (Code %4.)</translation>
    </message>
    <message>
        <source>Choose your bank in the browser, log in and approve</source>
        <translation>Im Browser Ihre Bank wählen, anmelden und freigeben</translation>
    </message>
    <message>
        <source>Log in at %1 in the browser and approve</source>
        <translation>Im Browser bei %1 anmelden und freigeben</translation>
    </message>
    <message>
        <source>Give %1 the code it asks for in the browser</source>
        <translation>Im Browser %1 den verlangten Code geben</translation>
    </message>
    <message>
        <source>Confirm in the browser that the access may go on</source>
        <translation>Im Browser bestätigen, dass der Zugriff weitergehen darf</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Anfrage vorbereiten</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>Read the connection again</source>
        <translation>Verbindung neu lesen</translation>
    </message>
    <message>
        <source>Asking the service for a link…</source>
        <translation>Der Dienst wird um einen Link gebeten…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Der Browser ließ sich nicht öffnen. Kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>The bank is open in your browser. Approve there; this window follows by itself.</source>
        <translation>Die Bank ist in Ihrem Browser geöffnet. Geben Sie dort frei; dieses Fenster folgt von selbst.</translation>
    </message>
    <message>
        <source>The list of banks is open in your browser. Choose one and approve there; this window follows by itself.</source>
        <translation>Die Liste der Banken ist in Ihrem Browser geöffnet. Wählen Sie dort eine und geben Sie frei; dieses Fenster folgt von selbst.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Approve there; this window follows by itself.</source>
        <translation>%1 ist in Ihrem Browser geöffnet. Geben Sie dort frei; dieses Fenster folgt von selbst.</translation>
    </message>
    <message>
        <source>The answer has arrived and is being checked…</source>
        <translation>Die Antwort ist da und wird geprüft…</translation>
    </message>
    <message>
        <source>Checked. Reading the connection again…</source>
        <translation>Geprüft. Die Verbindung wird neu gelesen…</translation>
    </message>
    <message>
        <source>Open this address in a browser and approve there; this command goes on by itself:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser und geben Sie dort frei; dieser Befehl läuft von selbst weiter:</translation>
    </message>
    <message>
        <source>The bank opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>Die Bank öffnet sich in Ihrem Browser. Geben Sie dort frei; dieser Befehl läuft von selbst weiter:</translation>
    </message>
    <message>
        <source>The list of banks opens in your browser. Choose one and approve there; this command goes on by itself:</source>
        <translation>Die Liste der Banken öffnet sich in Ihrem Browser. Wählen Sie dort eine und geben Sie frei; dieser Befehl läuft von selbst weiter:</translation>
    </message>
    <message>
        <source>%1 opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>%1 öffnet sich in Ihrem Browser. Geben Sie dort frei; dieser Befehl läuft von selbst weiter:</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open the address above yourself and approve there; this command goes on by itself.</source>
        <translation>Der Browser ließ sich nicht öffnen. Öffnen Sie die Adresse oben selbst und geben Sie dort frei; dieser Befehl läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to approve</source>
        <translation>
            <numerusform>Noch %n Sekunde zum Freigeben</numerusform>
            <numerusform>Noch %n Sekunden zum Freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to approve</source>
        <translation>
            <numerusform>Noch %n Minute zum Freigeben</numerusform>
            <numerusform>Noch %n Minuten zum Freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened? Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Es ist nichts geschehen? Kopieren Sie den Link oder fügen Sie die Adresse ein, die Ihr Browser am Ende zeigt.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Log in again at %1</source>
        <translation>Bei %1 neu anmelden</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>%1 auffrischen</translation>
    </message>
    <message>
        <source>Renew consent at %1</source>
        <translation>Zustimmung bei %1 erneuern</translation>
    </message>
    <message>
        <source>%1 is connected until %2.</source>
        <translation>%1 ist bis %2 verbunden.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>%1 is renewed until %2.</source>
        <translation>%1 ist bis %2 erneuert.</translation>
    </message>
    <message>
        <source>%1 is renewed.</source>
        <translation>%1 ist erneuert.</translation>
    </message>
    <message>
        <source>%1 is renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>%1 ist für die angekreuzten Konten erneuert. Die übrigen bleiben bei der alten Zustimmung.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing about %1 has changed yet.</source>
        <translation>Die Bank hat freigegeben, aber an %1 hat sich noch nichts geändert.</translation>
    </message>
    <message>
        <source>An update was started.</source>
        <translation>Eine Aktualisierung wurde gestartet.</translation>
    </message>
    <message>
        <source>Updated from the bank.</source>
        <translation>Von der Bank aktualisiert.</translation>
    </message>
    <message>
        <source>Some accounts were updated from the bank, others not.</source>
        <translation>Einige Konten wurden von der Bank aktualisiert, andere nicht.</translation>
    </message>
    <message>
        <source>The bank did not answer an update.</source>
        <translation>Die Bank hat auf eine Aktualisierung nicht geantwortet.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation before an update.</source>
        <translation>Die Bank wollte vor einer Aktualisierung eine Bestätigung.</translation>
    </message>
    <message>
        <source>The bank did not accept the login for an update.</source>
        <translation>Die Bank hat die Anmeldung für eine Aktualisierung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>An update ended with &quot;%1&quot;.</source>
        <extracomment>%1 is a word of the service that nobody knows.</extracomment>
        <translation>Eine Aktualisierung endete mit „%1“.</translation>
    </message>
    <message>
        <source>Access was granted.</source>
        <translation>Der Zugriff wurde erteilt.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Erneuert.</translation>
    </message>
    <message>
        <source>Access was granted until %1.</source>
        <translation>Der Zugriff wurde bis %1 erteilt.</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Erneuert bis %1.</translation>
    </message>
    <message>
        <source>A new login took some accounts along; the others stayed behind.</source>
        <translation>Eine neue Anmeldung hat einige Konten mitgenommen; die übrigen sind zurückgeblieben.</translation>
    </message>
    <message>
        <source>A new connection took over from the earlier one.</source>
        <translation>Eine neue Verbindung hat die frühere abgelöst.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Renewed as a new connection</source>
        <translation>Als neue Verbindung erneuert</translation>
    </message>
    <message>
        <source>Renewed for some of the accounts</source>
        <translation>Für einige Konten erneuert</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Asked, nothing new</source>
        <translation>Gefragt, nichts Neues</translation>
    </message>
    <message>
        <source>Updated in part</source>
        <translation>Teilweise aktualisiert</translation>
    </message>
    <message>
        <source>The bank needs you</source>
        <translation>Die Bank braucht Sie</translation>
    </message>
    <message>
        <source>The update did not succeed</source>
        <translation>Die Aktualisierung ist nicht gelungen</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Nie abgeschlossen</translation>
    </message>
    <message>
        <source>Confirm at the bank</source>
        <translation>Bei der Bank bestätigen</translation>
    </message>
    <message>
        <source>Update asked for here</source>
        <translation>Hier angeforderte Aktualisierung</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>%1; the list said later: %2</source>
        <extracomment>%1 is how it ended, such as &quot;Never finished&quot;, %2 what the list said later: &quot;Renewed&quot;.</extracomment>
        <translation>%1; später sagte die Liste: %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent and stops on %3.</source>
        <translation>Wenn Sie nur %1 ankreuzen, bleibt %2 bei der alten Zustimmung, die am %3 endet.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent and stops on %4.</source>
        <translation>Wenn Sie nur %1 und %2 ankreuzen, bleibt %3 bei der alten Zustimmung, die am %4 endet.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent and stop on %1.</source>
        <translation>Konten, die Sie nicht ankreuzen, bleiben bei der alten Zustimmung, die am %1 endet.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent and stops on %2.</source>
        <translation>Ein Konto, das Sie nicht ankreuzen, etwa %1, bleibt bei der alten Zustimmung, die am %2 endet.</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent.</source>
        <translation>Wenn Sie nur %1 ankreuzen, bleibt %2 bei der alten Zustimmung.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent.</source>
        <translation>Wenn Sie nur %1 und %2 ankreuzen, bleibt %3 bei der alten Zustimmung.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent.</source>
        <translation>Konten, die Sie nicht ankreuzen, bleiben bei der alten Zustimmung.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent.</source>
        <translation>Ein Konto, das Sie nicht ankreuzen, etwa %1, bleibt bei der alten Zustimmung.</translation>
    </message>
    <message>
        <source>Split off from an earlier connection on %1.</source>
        <translation>Am %1 von einer früheren Verbindung abgespalten.</translation>
    </message>
    <message>
        <source>Took the place of an earlier connection on %1.</source>
        <translation>Hat am %1 eine frühere Verbindung abgelöst.</translation>
    </message>
    <message>
        <source>Moved over with all that belongs to it: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Mit allem, was dazugehört, übernommen: %1.</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Bei der alten Zustimmung geblieben: %1.</translation>
    </message>
    <message>
        <source>No longer part of any connection, kept as it was: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>In keiner Verbindung mehr, aufbewahrt, wie es war: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the person&apos;s own name for a connection, %2 the bank&apos;s name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That consent has ended already.</source>
        <translation>Diese Zustimmung ist schon beendet.</translation>
    </message>
    <message>
        <source>Stays on the old consent</source>
        <translation>Bleibt bei der alten Zustimmung</translation>
    </message>
    <message>
        <source>Stays on the old consent until %1</source>
        <extracomment>%1 is a day, such as &quot;14 May&quot;.</extracomment>
        <translation>Bleibt bis %1 bei der alten Zustimmung</translation>
    </message>
    <message>
        <source>It was not ticked when you logged in on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Es war nicht angekreuzt, als Sie sich am %1 anmeldeten.</translation>
    </message>
    <message>
        <source>Its accounts were not ticked when you logged in on %1.</source>
        <translation>Die Konten dieser Verbindung waren nicht angekreuzt, als Sie sich am %1 anmeldeten.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>On the old consent until %2: %1.</source>
        <translation>Bis %2 bei der alten Zustimmung: %1.</translation>
    </message>
    <message>
        <source>On the old consent: %1.</source>
        <translation>Bei der alten Zustimmung: %1.</translation>
    </message>
    <message>
        <source>Its other accounts went to a newer connection on %1.</source>
        <translation>Die übrigen Konten dieser Verbindung gingen am %1 zu einer neueren über.</translation>
    </message>
    <message>
        <source>A newer connection took its place on %1.</source>
        <translation>Eine neuere Verbindung hat sie am %1 abgelöst.</translation>
    </message>
    <message>
        <source>Also in another connection to this bank, and fetched twice: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Auch in einer anderen Verbindung zu dieser Bank und damit doppelt abgerufen: %1.</translation>
    </message>
    <message>
        <source>Which account is the earlier one now?</source>
        <translation>Welches Konto ist jetzt das frühere?</translation>
    </message>
    <message>
        <source>Which account is %1 now?</source>
        <translation>Welches Konto ist jetzt %1?</translation>
    </message>
    <message>
        <source>Granted until %1, now it ends on %2.</source>
        <translation>Erteilt bis %1, jetzt endet sie am %2.</translation>
    </message>
    <message>
        <source>Granted, but no longer returned: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Erteilt, aber nicht mehr geliefert: %1.</translation>
    </message>
    <message>
        <source>Asked for, but not granted: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Angefragt, aber nicht erteilt: %1.</translation>
    </message>
    <message>
        <source>Returned, though it came after the consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Geliefert, obwohl erst nach der Zustimmung dazugekommen: %1.</translation>
    </message>
    <message>
        <source>This bank</source>
        <translation>Diese Bank</translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected already, with %n login(s). Another login is fine; to renew one, renew it instead.</source>
        <extracomment>%1 is a bank; the count is that of the logins there.</extracomment>
        <translation>
            <numerusform>%1 ist schon verbunden, mit %n Anmeldung. Eine weitere ist in Ordnung; um die vorhandene zu erneuern, wählen Sie stattdessen das Erneuern.</numerusform>
            <numerusform>%1 ist schon verbunden, mit %n Anmeldungen. Eine weitere ist in Ordnung; um eine vorhandene zu erneuern, wählen Sie stattdessen das Erneuern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting a bank was cut off</source>
        <translation>Das Verbinden einer Bank wurde unterbrochen</translation>
    </message>
    <message>
        <source>A renewal was cut off</source>
        <translation>Eine Erneuerung wurde unterbrochen</translation>
    </message>
    <message>
        <source>The bank was connected after all</source>
        <translation>Die Bank wurde doch noch verbunden</translation>
    </message>
    <message>
        <source>The renewal went through after all</source>
        <translation>Die Erneuerung hat doch noch geklappt</translation>
    </message>
    <message>
        <source>It began %1 and changed nothing. You can start again.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a bank.</extracomment>
        <translation>Beginn: %1; es wurde nichts geändert. Sie können neu beginnen.</translation>
    </message>
    <message>
        <source>It began %1 at %2 and changed nothing. You can start again.</source>
        <translation>Beginn: %1 bei %2; es wurde nichts geändert. Sie können neu beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), with everything kept of them on this computer, are deleted.</source>
        <translation>
            <numerusform>%n Konto wird mit allem, was auf diesem Computer davon aufbewahrt wird, gelöscht.</numerusform>
            <numerusform>%n Konten werden mit allem, was auf diesem Computer davon aufbewahrt wird, gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this computer: %1, and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Von diesem Computer gelöscht: %1 und was Sie dazu geschrieben haben.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: %1, with %n month(s) of transactions and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>
            <numerusform>Von diesem Computer gelöscht: %1, mit Umsätzen aus %n Monat und dem, was Sie dazu geschrieben haben.</numerusform>
            <numerusform>Von diesem Computer gelöscht: %1, mit Umsätzen aus %n Monaten und dem, was Sie dazu geschrieben haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>Access is withdrawn at the service: it fetches nothing from %1 any more.</source>
        <translation>Der Zugriff wird beim Dienst entzogen: Er ruft nichts mehr von %1 ab.</translation>
    </message>
    <message>
        <source>At %1 your accounts and your money stay as they are, and the bank keeps its own records.</source>
        <translation>Bei %1 bleiben Ihre Konten und Ihr Geld, wie sie sind, und die Bank behält ihre eigenen Unterlagen.</translation>
    </message>
    <message>
        <source>This cannot be taken back. You can connect the bank anew later.</source>
        <translation>Dies lässt sich nicht rückgängig machen. Sie können die Bank später neu verbinden.</translation>
    </message>
    <message>
        <source>The removal of %1 is not confirmed yet</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>Die Entfernung von %1 ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>The service was asked, and its list still has to show it. Holdfast looks again with each reading, also after a restart; until then nothing is deleted here.</source>
        <translation>Der Dienst wurde gefragt, und seine Liste muss es noch zeigen. Holdfast sieht bei jedem Lesen wieder nach, auch nach einem Neustart; bis dahin wird hier nichts gelöscht.</translation>
    </message>
    <message>
        <source>Receipt saved; nothing of it is left on this computer.</source>
        <translation>Beleg gespeichert; auf diesem Computer ist nichts mehr davon übrig.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Cancelled, says the service</source>
        <translation>Widerrufen laut Dienst</translation>
    </message>
    <message>
        <source>The service did not tell</source>
        <translation>Der Dienst hat es nicht gesagt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>The service did not know it any more</source>
        <translation>Der Dienst kannte sie nicht mehr</translation>
    </message>
    <message>
        <source>Access was withdrawn from here</source>
        <translation>Der Zugriff wurde von hier aus entzogen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>May still be in</source>
        <translation>Vielleicht noch in</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>%1 wurde anderswo entfernt</translation>
    </message>
    <message>
        <source>The service no longer lists it since %1. What was fetched before is still on this computer.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Der Dienst führt sie seit %1 nicht mehr auf. Was vorher abgerufen wurde, ist noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>Removed elsewhere: the service no longer lists it since %1. This is what was kept.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Anderswo entfernt: Der Dienst führt sie seit %1 nicht mehr auf. Dies wurde aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were removed elsewhere</source>
        <translation>
            <numerusform>%n Verbindung wurde anderswo entfernt</numerusform>
            <numerusform>%n Verbindungen wurden anderswo entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is kept of %1?</source>
        <translation>Löschen, was von %1 aufbewahrt ist?</translation>
    </message>
    <message>
        <source>This cannot be taken back: the service has nothing of it any more.</source>
        <translation>Dies lässt sich nicht rückgängig machen: Der Dienst hat nichts mehr davon.</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Es ist noch keine Bank verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), and none needs you</source>
        <translation>
            <numerusform>%n Verbindung, und sie braucht Sie nicht</numerusform>
            <numerusform>%n Verbindungen, und keine braucht Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connection(s) needs you</source>
        <extracomment>%n is how many there are: two or more.</extracomment>
        <translation>
            <numerusform>1 von %n Verbindung braucht Sie</numerusform>
            <numerusform>1 von %n Verbindungen braucht Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) need you</source>
        <extracomment>%1 is how many need the person, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 von %n Verbindung brauchen Sie</numerusform>
            <numerusform>%1 von %n Verbindungen brauchen Sie</numerusform>
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
        <translation>Die Liste wurde hier noch nie gelesen; „holdfast-cli connections“ liest sie.</translation>
    </message>
    <message>
        <source>This computer is offline · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Dieser Computer ist offline · geprüft %1</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Dieser Computer ist offline</translation>
    </message>
    <message>
        <source>Not reachable · next try %1</source>
        <translation>Nicht erreichbar · nächster Versuch %1</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Online · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Online · geprüft %1</translation>
    </message>
    <message>
        <source>Already gone, and confirmed</source>
        <translation>Schon weg, und bestätigt</translation>
    </message>
    <message>
        <source>Removed and confirmed</source>
        <translation>Entfernt und bestätigt</translation>
    </message>
    <message>
        <source>The service confirmed %1 that the connection is gone. It is deleted from the database here, but older files beside it may still hold it: %2. Delete those when you no longer need them.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 one path, or several with commas between.</extracomment>
        <translation>Der Dienst hat bestätigt (%1), dass die Verbindung weg ist. Aus der hiesigen Datenbank ist sie gelöscht, ältere Dateien daneben können sie aber noch enthalten: %2. Löschen Sie diese, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that the connection is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Der Dienst hat bestätigt (%1), dass die Verbindung mit %n Konto weg ist. Auf diesem Computer ist nichts mehr davon übrig.</numerusform>
            <numerusform>Der Dienst hat bestätigt (%1), dass die Verbindung mit %n Konten weg ist. Auf diesem Computer ist nichts mehr davon übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that %2 is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Der Dienst hat bestätigt (%1), dass %2 mit %n Konto weg ist. Auf diesem Computer ist nichts mehr davon übrig.</numerusform>
            <numerusform>Der Dienst hat bestätigt (%1), dass %2 mit %n Konten weg ist. Auf diesem Computer ist nichts mehr davon übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n account(s)? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</source>
        <translation>
            <numerusform>%1 mit %n Konto entfernen? Der Zugriff wird beim Dienst entzogen, und die hier aufbewahrten Daten werden gelöscht. Dies lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%1 mit %n Konten entfernen? Der Zugriff wird beim Dienst entzogen, und die hier aufbewahrten Daten werden gelöscht. Dies lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) are renewed</source>
        <extracomment>%1 is how many were renewed, %n how many were to be.</extracomment>
        <translation>
            <numerusform>%1 von %n Verbindung erneuert</numerusform>
            <numerusform>%1 von %n Verbindungen erneuert</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>partly available</source>
        <translation>teilweise verfügbar</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <translation>derzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>nicht mehr verfügbar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>inspector (reads only)</source>
        <translation>Prüfer (liest nur)</translation>
    </message>
    <message>
        <source>The update from %1 is under way; the service goes on by itself.</source>
        <translation>Die Aktualisierung von %1 läuft; der Dienst macht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>%1 answered and had nothing new.</source>
        <translation>%1 hat geantwortet und hatte nichts Neues.</translation>
    </message>
    <message>
        <source>%1 sent only some of the accounts.</source>
        <translation>%1 hat nur einen Teil der Konten gesendet.</translation>
    </message>
    <message>
        <source>%1 wants to see you before it sends more.</source>
        <translation>%1 möchte, dass Sie sich melden, bevor mehr gesendet wird.</translation>
    </message>
    <message>
        <source>The update from %1 did not work. Nothing is wrong with your consent.</source>
        <translation>Die Aktualisierung von %1 hat nicht geklappt. Mit Ihrer Zustimmung ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>partly updated</source>
        <translation>teilweise aktualisiert</translation>
    </message>
    <message>
        <source>the bank wanted a confirmation</source>
        <translation>die Bank wollte eine Bestätigung</translation>
    </message>
    <message>
        <source>the bank refused the login</source>
        <translation>die Bank hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>hat nicht geklappt</translation>
    </message>
    <message>
        <source>on connecting</source>
        <translation>beim Verbinden</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>not enriched yet</source>
        <translation>noch nicht angereichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) enriched</source>
        <extracomment>%1 accounts are done, %n in all.</extracomment>
        <translation>
            <numerusform>%1 von %n Konto angereichert</numerusform>
            <numerusform>%1 von %n Konten angereichert</numerusform>
        </translation>
    </message>
    <message>
        <source>enriched</source>
        <translation>angereichert</translation>
    </message>
    <message>
        <source>enrichment failed</source>
        <translation>Anreicherung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The service says nothing about enrichment.</source>
        <translation>Der Dienst sagt nichts über die Anreicherung.</translation>
    </message>
    <message>
        <source>The service has not enriched the account yet.</source>
        <translation>Der Dienst hat das Konto noch nicht angereichert.</translation>
    </message>
    <message numerus="yes">
        <source>The service is still enriching: %1 of %n account(s) done.</source>
        <translation>
            <numerusform>Der Dienst reichert noch an: %1 von %n Konto fertig.</numerusform>
            <numerusform>Der Dienst reichert noch an: %1 von %n Konten fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enriched %1.</source>
        <translation>Angereichert: %1.</translation>
    </message>
    <message>
        <source>All accounts are enriched.</source>
        <translation>Alle Konten sind angereichert.</translation>
    </message>
    <message>
        <source>The service could not enrich every account. The data itself is complete.</source>
        <translation>Der Dienst konnte nicht jedes Konto anreichern. Die Daten selbst sind vollständig.</translation>
    </message>
    <message>
        <source>That takes longer than usual; the data itself is complete.</source>
        <translation>Das dauert länger als üblich; die Daten selbst sind vollständig.</translation>
    </message>
    <message>
        <source>nothing known of its enrichment</source>
        <translation>nichts über die Anreicherung bekannt</translation>
    </message>
    <message>
        <source>enrichment takes longer than usual</source>
        <translation>Anreicherung dauert länger als üblich</translation>
    </message>
    <message>
        <source>enriched %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>angereichert %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Nicht mehr aktiv</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Aktualisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Its transactions are on their way. You can go on working.</source>
        <translation>Die Umsätze sind unterwegs. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Not read yet: %1.</source>
        <translation>Noch nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>None were read before access ended.</source>
        <translation>Bevor der Zugriff endete, wurden keine gelesen.</translation>
    </message>
    <message>
        <source>Not read yet. That happens in the background, while the window is open.</source>
        <translation>Noch nicht gelesen. Das geschieht im Hintergrund, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>No transactions so far.</source>
        <translation>Bisher keine Umsätze.</translation>
    </message>
    <message>
        <source>The bank gives no transactions of this account.</source>
        <translation>Die Bank gibt zu diesem Konto keine Umsätze heraus.</translation>
    </message>
    <message>
        <source>Goes back to %1; Holdfast is looking for more.</source>
        <translation>Reicht bis %1 zurück; Holdfast sucht nach weiteren.</translation>
    </message>
    <message>
        <source>Goes back to %1: all the bank gives.</source>
        <extracomment>%1 is a day, such as &quot;3 November 2023&quot;.</extracomment>
        <translation>Reicht bis %1 zurück: alles, was die Bank herausgibt.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is missing: %2.</source>
        <extracomment>%1 is a day, %2 why the rest is not there, such as &quot;Moneyhub cannot be reached&quot;.</extracomment>
        <translation>Reicht bisher bis %1 zurück. Der Rest fehlt: %2.</translation>
    </message>
    <message>
        <source>Goes back to %1: access ended before the rest was read.</source>
        <translation>Reicht bis %1 zurück: Der Zugriff endete, bevor der Rest gelesen war.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is read while the window is open.</source>
        <translation>Reicht bisher bis %1 zurück. Der Rest wird gelesen, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day as people say it. Format letters of Qt: ddd short weekday, d day, MMM short month.</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 months so far.</source>
        <translation>Bisher %1 Monate.</translation>
    </message>
    <message>
        <source>Less than 1 of up to %1 months so far.</source>
        <translation>Bisher weniger als 1 von bis zu %1 Monaten.</translation>
    </message>
    <message>
        <source>%1 of up to %2 months so far.</source>
        <extracomment>%1 months of transactions are here, and there can be %2 at most.</extracomment>
        <translation>Bisher %1 von bis zu %2 Monaten.</translation>
    </message>
    <message>
        <source>What was read stays here; it goes back to %1.</source>
        <translation>Was gelesen wurde, bleibt hier; es reicht bis %1 zurück.</translation>
    </message>
    <message>
        <source>No transactions were read of it.</source>
        <translation>Es wurden keine Umsätze davon gelesen.</translation>
    </message>
    <message>
        <source>As of %1. Access has ended; what was read stays here.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Stand %1. Der Zugriff ist beendet; was gelesen wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <translation>
            <numerusform>Und %n weiteres Konto.</numerusform>
            <numerusform>Und %n weitere Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the other accounts: all that was given so far.</source>
        <translation>Von den übrigen Konten: alles, was bisher herausgegeben wurde.</translation>
    </message>
    <message>
        <source>All that was given so far; Holdfast is looking for more.</source>
        <translation>Alles, was bisher herausgegeben wurde; Holdfast sucht nach weiteren.</translation>
    </message>
    <message>
        <source>The first transactions are on their way</source>
        <translation>Die ersten Umsätze sind unterwegs</translation>
    </message>
    <message>
        <source>The bank gives no transactions</source>
        <translation>Die Bank gibt keine Umsätze heraus</translation>
    </message>
    <message>
        <source>All accounts were read, and there was nothing in them.</source>
        <translation>Alle Konten wurden gelesen, und es war nichts darin.</translation>
    </message>
    <message>
        <source>No transactions are kept here</source>
        <translation>Hier sind keine Umsätze aufbewahrt</translation>
    </message>
    <message>
        <source>Access ended before any were read.</source>
        <translation>Der Zugriff endete, bevor welche gelesen wurden.</translation>
    </message>
    <message>
        <source>No transactions are kept here yet</source>
        <translation>Hier sind noch keine Umsätze aufbewahrt</translation>
    </message>
    <message>
        <source>They are read in the background, while the window is open.</source>
        <translation>Sie werden im Hintergrund gelesen, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day as people say it. Format letters of Qt: dddd weekday, d day, MMMM month, yyyy year.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month that stands alone, as over a page of a calendar. Format letters of Qt: MMMM month, yyyy year.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: no consent ends</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>%1: keine Zustimmung endet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) ended</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n Zustimmung endete</numerusform>
            <numerusform>%1: %n Zustimmungen endeten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) end</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n Zustimmung endet</numerusform>
            <numerusform>%1: %n Zustimmungen enden</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>%1. The end of %2.</source>
        <extracomment>Read aloud: %1 is a day, %2 the connections whose consents end then.</extracomment>
        <translation>%1. Ende von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>account numbers</source>
        <translation>Kontonummern</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>Kontostände</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>names of the account holders</source>
        <translation>Namen der Kontoinhaber</translation>
    </message>
    <message>
        <source>payees</source>
        <translation>Zahlungsempfänger</translation>
    </message>
    <message>
        <source>standing orders</source>
        <translation>Daueraufträge</translation>
    </message>
    <message>
        <source>None that the service names</source>
        <translation>Keine, die der Dienst nennt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>On a day Holdfast cannot read</source>
        <translation>An einem Tag, den Holdfast nicht lesen kann</translation>
    </message>
    <message>
        <source>The service names no day</source>
        <translation>Der Dienst nennt keinen Tag</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The service names no end</source>
        <translation>Der Dienst nennt kein Ende</translation>
    </message>
    <message>
        <source>To %1, on this computer</source>
        <extracomment>How far back data goes; %1 is a day.</extracomment>
        <translation>Bis %1, auf diesem Computer</translation>
    </message>
    <message>
        <source>To %1, at the service</source>
        <translation>Bis %1, beim Dienst</translation>
    </message>
    <message>
        <source>Not known before transactions are read</source>
        <translation>Nicht bekannt, solange keine Umsätze gelesen sind</translation>
    </message>
    <message>
        <source>As the service remembers it: %1</source>
        <extracomment>%1 is a list such as &quot;accounts, balances and transactions&quot;.</extracomment>
        <translation>Wie der Dienst es festgehalten hat: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; seen so far: %1</source>
        <translation>Wie bei der Bank erteilt; bisher gesehen: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; nothing has been seen so far</source>
        <translation>Wie bei der Bank erteilt; bisher wurde nichts gesehen</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Ihr Name dafür</translation>
    </message>
    <message>
        <source>Whose login</source>
        <translation>Wessen Anmeldung</translation>
    </message>
    <message>
        <source>Nobody named; you can name somebody under Name and notes</source>
        <translation>Niemand genannt; unter „Name und Notizen“ können Sie jemanden nennen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>The client of this profile. What for was told when you agreed; Holdfast does not know it</source>
        <translation>Vom Client dieses Profils. Wofür, wurde bei Ihrer Zustimmung gesagt; Holdfast weiß es nicht</translation>
    </message>
    <message>
        <source>%1. What for was told when you agreed; Holdfast does not know it</source>
        <translation>%1. Wofür, wurde bei Ihrer Zustimmung gesagt; Holdfast weiß es nicht</translation>
    </message>
    <message>
        <source>Data goes back</source>
        <translation>Daten reichen zurück</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n day(s) ago</source>
        <extracomment>%1 is the name of a bank, as in all of these.</extracomment>
        <translation>
            <numerusform>%1: Zustimmung endete vor %n Tag</numerusform>
            <numerusform>%1: Zustimmung endete vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n day(s)</source>
        <translation>
            <numerusform>%1: Zustimmung endet in %n Tag</numerusform>
            <numerusform>%1: Zustimmung endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>%1: Zustimmung endete vor %n Stunde</numerusform>
            <numerusform>%1: Zustimmung endete vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n hour(s)</source>
        <translation>
            <numerusform>%1: Zustimmung endet in %n Stunde</numerusform>
            <numerusform>%1: Zustimmung endet in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: consent has just ended</source>
        <translation>%1: Zustimmung ist gerade eben beendet</translation>
    </message>
    <message>
        <source>%1: consent ends in less than a minute</source>
        <translation>%1: Zustimmung endet in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>%1: Zustimmung endete vor %n Minute</numerusform>
            <numerusform>%1: Zustimmung endete vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n minute(s)</source>
        <translation>
            <numerusform>%1: Zustimmung endet in %n Minute</numerusform>
            <numerusform>%1: Zustimmung endet in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another file of that name</source>
        <translation>Es gibt schon eine andere Datei dieses Namens</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>Give the file another name, then try again.</source>
        <translation>Geben Sie der Datei einen anderen Namen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>Another connection</source>
        <translation>Eine andere Verbindung</translation>
    </message>
    <message>
        <source>The first connection</source>
        <translation>Die erste Verbindung</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a connection; %1 is a day.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>ersetzt am %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>lives on beside it</source>
        <translation>besteht daneben weiter</translation>
    </message>
    <message>
        <source>A new login took accounts along on %1.</source>
        <translation>Eine neue Anmeldung hat am %1 Konten mitgenommen.</translation>
    </message>
    <message>
        <source>A new login took its place on %1.</source>
        <translation>Eine neue Anmeldung hat sie am %1 ersetzt.</translation>
    </message>
    <message>
        <source>Moved over: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Mitgenommen: %1.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>Zurückgeblieben: %1.</translation>
    </message>
    <message>
        <source>In no connection any more: %1.</source>
        <translation>In keiner Verbindung mehr: %1.</translation>
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
        <translation>Bank %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In place of an account&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>In place of a profile&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Profil %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) or more</source>
        <translation>
            <numerusform>%n Umsatz oder mehr</numerusform>
            <numerusform>%n Umsätze oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n Umsatz</numerusform>
            <numerusform>%n Umsätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a month such as &quot;March 2025&quot;, %2 such as &quot;42 transactions&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; a part of the month.</source>
        <translation>%1: %2; ein Teil des Monats.</translation>
    </message>
    <message>
        <source>%1: nothing was booked.</source>
        <translation>%1: Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>%1: nothing is kept.</source>
        <translation>%1: Es ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>No transactions are kept.</source>
        <translation>Es sind keine Umsätze aufbewahrt.</translation>
    </message>
    <message>
        <source>Transactions from %1 to %2.</source>
        <translation>Umsätze von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing is kept of %n month(s) between.</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>
            <numerusform>%1 Aus %n Monat dazwischen ist nichts aufbewahrt.</numerusform>
            <numerusform>%1 Aus %n Monaten dazwischen ist nichts aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the data is not up to date</source>
        <translation>%1: Die Daten sind nicht aktuell</translation>
    </message>
    <message>
        <source>%1: access has ended</source>
        <translation>%1: Der Zugriff ist beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>%n Verbindung braucht Sie</numerusform>
            <numerusform>%n Verbindungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ends %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 14:05&quot;.</extracomment>
        <translation>Zustimmung endet: %1</translation>
    </message>
    <message>
        <source>Consent ended %1</source>
        <extracomment>%1 is a moment such as &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Zustimmung endete: %1</translation>
    </message>
    <message>
        <source>%1 (missed: was due %2)</source>
        <extracomment>When a reminder was told, and when it should have been: both moments such as &quot;today 10:04&quot;.</extracomment>
        <translation>%1 (verpasst; war fällig: %2)</translation>
    </message>
    <message>
        <source>Done since</source>
        <extracomment>A reminder that needs nobody any more.</extracomment>
        <translation>Inzwischen erledigt</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A reminder that was, or was not, looked at.</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon</source>
        <translation>
            <numerusform>%n Zustimmung endet bald</numerusform>
            <numerusform>%n Zustimmungen enden bald</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections are fine</source>
        <translation>Alle Verbindungen sind in Ordnung</translation>
    </message>
    <message>
        <source>No connection is active any more</source>
        <translation>Keine Verbindung ist mehr aktiv</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Not again for this consent</source>
        <translation>Nicht mehr für diese Zustimmung</translation>
    </message>
    <message>
        <source>Confirm in the browser, without a bank login; about a minute.</source>
        <translation>Im Browser bestätigen, ohne Anmeldung bei der Bank; etwa eine Minute.</translation>
    </message>
    <message>
        <source>Give the bank the code it asks for; about two minutes.</source>
        <translation>Der Bank den Code geben, nach dem sie fragt; etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Log in at the bank; about three minutes.</source>
        <translation>Bei der Bank anmelden; etwa drei Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>Zusammen etwa %n Minute.</numerusform>
            <numerusform>Zusammen etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a bank login: %1.</source>
        <translation>Ohne Anmeldung bei der Bank: %1.</translation>
    </message>
    <message>
        <source>With a code: %1.</source>
        <translation>Mit einem Code: %1.</translation>
    </message>
    <message>
        <source>With a login at the bank: %1.</source>
        <translation>Mit einer Anmeldung bei der Bank: %1.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Diese endet von selbst; Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>It stays on the old consent because it was not ticked at the last login. Tick it here to bring it along.</source>
        <translation>Es bleibt bei der alten Zustimmung, weil es bei der letzten Anmeldung nicht angekreuzt war. Kreuzen Sie es hier an, um es mitzunehmen.</translation>
    </message>
    <message>
        <source>You wanted to hear of it later. Tick it to renew it now.</source>
        <translation>Sie wollten später erinnert werden. Kreuzen Sie an, um jetzt zu erneuern.</translation>
    </message>
    <message>
        <source>%1 · %2 logs in</source>
        <extracomment>%1 is a connection, %2 the person who has to do the login at the bank.</extracomment>
        <translation>%1 · %2 meldet sich an</translation>
    </message>
    <message>
        <source>Ended, or waiting for you (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>Beendet oder wartet auf Sie (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Also what ends within %n day(s) (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>
            <numerusform>Auch was innerhalb von %n Tag endet (%1)</numerusform>
            <numerusform>Auch was innerhalb von %n Tagen endet (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what ends up to a day of your choice</source>
        <translation>Auch was bis zu einem Tag Ihrer Wahl endet</translation>
    </message>
    <message>
        <source>Did not work yet. %1</source>
        <extracomment>%1 are sentences of what went wrong.</extracomment>
        <translation>Hat noch nicht geklappt. %1</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>Für später gelassen.</translation>
    </message>
    <message>
        <source>In your browser now.</source>
        <translation>Jetzt in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>Für die angekreuzten Konten erneuert. Die übrigen bleiben bei der alten Zustimmung.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing has changed yet.</source>
        <translation>Die Bank hat freigegeben, aber noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>Von Ihnen übersprungen.</translation>
    </message>
    <message>
        <source>The bank said no.</source>
        <translation>Die Bank hat abgelehnt.</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>Hat nicht geklappt.</translation>
    </message>
    <message>
        <source>No longer due when its turn came.</source>
        <translation>Nicht mehr fällig, als die Reihe daran kam.</translation>
    </message>
    <message>
        <source>Renewing %1 of %2</source>
        <extracomment>%1 is the one it is at, %2 how many there are.</extracomment>
        <translation>%1 von %2 wird erneuert</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n renewal(s) left</source>
        <extracomment>%1 is how many are left, %n how many there are.</extracomment>
        <translation>
            <numerusform>Pausiert: %1 von %n Erneuerung übrig</numerusform>
            <numerusform>Pausiert: %1 von %n Erneuerungen übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume tries this one again.</source>
        <translation>„Fortsetzen“ versucht diese noch einmal.</translation>
    </message>
    <message>
        <source>You stopped the one that was under way. %1</source>
        <extracomment>%1 is a sentence of what can be done.</extracomment>
        <translation>Sie haben die laufende Erneuerung abgebrochen. %1</translation>
    </message>
    <message>
        <source>Nothing opens before you press Resume.</source>
        <translation>Es öffnet sich nichts, bevor Sie „Fortsetzen“ drücken.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connection(s) are renewed</source>
        <translation>
            <numerusform>Die Verbindung ist erneuert</numerusform>
            <numerusform>Alle %n Verbindungen sind erneuert</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for later: %1. Go on with them within a week.</source>
        <translation>Für später aufgehoben: %1. Machen Sie innerhalb einer Woche damit weiter.</translation>
    </message>
    <message>
        <source>Still waiting for you: %1.</source>
        <translation>Wartet noch auf Sie: %1.</translation>
    </message>
    <message>
        <source>Not approved at the bank: %1.</source>
        <translation>Bei der Bank nicht freigegeben: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) are left</source>
        <translation>
            <numerusform>%n Erneuerung ist übrig</numerusform>
            <numerusform>%n Erneuerungen sind übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n renewal(s)</source>
        <translation>
            <numerusform>Mit %n Erneuerung weitermachen</numerusform>
            <numerusform>Mit %n Erneuerungen weitermachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Zustimmung endete am %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Zustimmung endet am %1</translation>
    </message>
    <message>
        <source>%1 logs in</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>%1 meldet sich an</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>Als %1 anmelden</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n day(s) ago</source>
        <translation>
            <numerusform>Zustimmung endete vor %n Tag</numerusform>
            <numerusform>Zustimmung endete vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n day(s)</source>
        <translation>
            <numerusform>Zustimmung endet in %n Tag</numerusform>
            <numerusform>Zustimmung endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>Zustimmung endete vor %n Stunde</numerusform>
            <numerusform>Zustimmung endete vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n hour(s)</source>
        <translation>
            <numerusform>Zustimmung endet in %n Stunde</numerusform>
            <numerusform>Zustimmung endet in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>consent ended just now</source>
        <translation>Zustimmung gerade eben beendet</translation>
    </message>
    <message>
        <source>consent ends in less than a minute</source>
        <translation>Zustimmung endet in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>Zustimmung endete vor %n Minute</numerusform>
            <numerusform>Zustimmung endete vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n minute(s)</source>
        <translation>
            <numerusform>Zustimmung endet in %n Minute</numerusform>
            <numerusform>Zustimmung endet in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, press Enter to renew</source>
        <translation>%1, %2, mit der Eingabetaste erneuern</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to log in again</source>
        <translation>%1, %2, mit der Eingabetaste neu anmelden</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to refresh</source>
        <translation>%1, %2, mit der Eingabetaste auffrischen</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to update now</source>
        <translation>%1, %2, mit der Eingabetaste jetzt aktualisieren</translation>
    </message>
    <message>
        <source>%1 (consent ended on %2)</source>
        <extracomment>%1 is &quot;Barclays: 4 days left&quot;, %2 the day on which the consent ends or ended.</extracomment>
        <translation>%1 (Zustimmung endete am %2)</translation>
    </message>
    <message>
        <source>%1 (consent ends on %2)</source>
        <translation>%1 (Zustimmung endet am %2)</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>%1, in use by another Holdfast</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>%1, von einem anderen Holdfast belegt</translation>
    </message>
    <message>
        <source>%1, with SQLite %2</source>
        <extracomment>%1 is a path, %2 a version such as 3.40.1.</extracomment>
        <translation>%1, mit SQLite %2</translation>
    </message>
    <message>
        <source>%1. Warning: with two programs that write, this SQLite can lose a change (mended in 3.51.3, 3.50.7 and 3.44.6). Holdfast lets only one do what it takes; open the database with no other program</source>
        <extracomment>%1 is what was found so far.</extracomment>
        <translation>%1. Warnung: Wenn zwei Programme schreiben, kann dieses SQLite eine Änderung verlieren (behoben in 3.51.3, 3.50.7 und 3.44.6). Holdfast lässt immer nur eines das tun, was dazu nötig wäre; öffnen Sie die Datenbank mit keinem anderen Programm</translation>
    </message>
    <message>
        <source>%1; set aside earlier and still there: %2</source>
        <extracomment>%1 is a path, %2 the paths of older files, with commas between.</extracomment>
        <translation>%1; früher beiseitegelegt und noch vorhanden: %2</translation>
    </message>
    <message>
        <source>a program can listen</source>
        <translation>ein Programm kann lauschen</translation>
    </message>
    <message>
        <source>not available here, and not needed</source>
        <translation>hier nicht verfügbar und nicht nötig</translation>
    </message>
    <message>
        <source>a renewal is under way and uses it</source>
        <translation>eine Erneuerung läuft und verwendet ihn</translation>
    </message>
    <message>
        <source>written, read back and removed</source>
        <translation>geschrieben, zurückgelesen und entfernt</translation>
    </message>
    <message>
        <source>not usable (%1), and not needed: the profile names a secret file</source>
        <extracomment>%1 says in English what is wrong.</extracomment>
        <translation>nicht verwendbar (%1) und nicht nötig: Das Profil nennt eine Geheimnisdatei</translation>
    </message>
    <message>
        <source>not used: the profile names no webhookPort</source>
        <translation>nicht verwendet: Das Profil nennt keinen webhookPort</translation>
    </message>
    <message>
        <source>the address is made when the window opens with this profile</source>
        <translation>die Adresse entsteht, wenn sich das Fenster mit diesem Profil öffnet</translation>
    </message>
    <message>
        <source>%1, while the window is open; nothing has come yet</source>
        <translation>%1, solange das Fenster offen ist; bisher kam nichts</translation>
    </message>
    <message>
        <source>%1, while the window is open; events so far: %2, the last at %3</source>
        <extracomment>%1 is an address, %2 how many events came, %3 a moment in UTC.</extracomment>
        <translation>%1, solange das Fenster offen ist; Ereignisse bisher: %2, das letzte: %3</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>es wird keiner verwendet</translation>
    </message>
    <message>
        <source>requests go by way of %1</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Anfragen gehen über %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>%n Sekunde auseinander</numerusform>
            <numerusform>%n Sekunden auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>the service sent no date to compare with</source>
        <translation>der Dienst hat kein Datum zum Vergleichen gesendet</translation>
    </message>
    <message>
        <source>in the secret file</source>
        <translation>in der Geheimnisdatei</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>typed, for this run</source>
        <translation>eingegeben, nur bis zum Beenden</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>not needed by an inspector</source>
        <translation>für einen Prüfer nicht nötig</translation>
    </message>
    <message>
        <source>none named; the first connect registers one</source>
        <translation>keiner genannt; das erste Verbinden registriert einen</translation>
    </message>
    <message>
        <source>known to the service</source>
        <translation>dem Dienst bekannt</translation>
    </message>
    <message>
        <source>not asked without a user</source>
        <translation>ohne Benutzer nicht gefragt</translation>
    </message>
    <message>
        <source>See what lies there, or start Holdfast: a damaged database is set aside, never deleted, and filled again from the service.</source>
        <translation>Sehen Sie nach, was dort liegt, oder starten Sie Holdfast: Eine beschädigte Datenbank wird beiseitegelegt, nie gelöscht, und vom Dienst neu gefüllt.</translation>
    </message>
    <message>
        <source>Make the data folder writable, or choose another one with --data-dir.</source>
        <translation>Machen Sie den Datenordner beschreibbar oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Ask whoever registered this client to enable this scope.</source>
        <translation>Bitten Sie den, der diesen Client registriert hat, diesen Scope freizuschalten.</translation>
    </message>
    <message>
        <source>See whether &quot;clientId&quot; is right and the secret is the one registered for it.</source>
        <translation>Prüfen Sie, ob „clientId“ stimmt und das Geheimnis das dafür registrierte ist.</translation>
    </message>
    <message>
        <source>The redirect comes back to 127.0.0.1; let programs listen there.</source>
        <translation>Die Weiterleitung kommt zu 127.0.0.1 zurück; erlauben Sie Programmen, dort zu lauschen.</translation>
    </message>
    <message>
        <source>Only needed when the redirect URI says ::1 or localhost; let programs listen there.</source>
        <translation>Nur nötig, wenn in der Weiterleitungs-URI ::1 oder localhost steht; erlauben Sie Programmen, dort zu lauschen.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or register another redirect URI.</source>
        <translation>Schließen Sie das Programm, das diesen Port belegt, oder registrieren Sie eine andere Weiterleitungs-URI.</translation>
    </message>
    <message>
        <source>Start and unlock a keychain (GNOME Keyring, KWallet), or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Starten und entsperren Sie einen Schlüsselbund (GNOME Keyring, KWallet) oder nennen Sie im Profil eine „secretFile“.</translation>
    </message>
    <message>
        <source>See whether this computer is online, and whether &quot;identityUrl&quot; in the profile is right.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist und ob „identityUrl“ im Profil stimmt.</translation>
    </message>
    <message>
        <source>See whether &quot;apiUrl&quot; in the profile is right.</source>
        <translation>Prüfen Sie, ob „apiUrl“ im Profil stimmt.</translation>
    </message>
    <message>
        <source>See whether &quot;userId&quot; in the profile is right.</source>
        <translation>Prüfen Sie, ob „userId“ im Profil stimmt.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret NAME&quot;, or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Speichern Sie es mit „holdfast-cli profiles set-secret NAME“ oder nennen Sie im Profil eine „secretFile“.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv4</source>
        <translation>Rückweg vom Browser, IPv4</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv6</source>
        <translation>Rückweg vom Browser, IPv6</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
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
        <translation>Identitätsdienst</translation>
    </message>
    <message>
        <source>Data service</source>
        <translation>Datendienst</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Data of this user</source>
        <translation>Daten dieses Benutzers</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <extracomment>%1 is a technical word such as connection:read.</extracomment>
        <translation>Berechtigung %1</translation>
    </message>
    <message>
        <source>not looked at: something above must be put right first</source>
        <translation>nicht geprüft: erst muss etwas weiter oben in Ordnung gebracht werden</translation>
    </message>
    <message>
        <source>It took too long. See whether a question is waiting on the screen, and try again.</source>
        <translation>Es hat zu lange gedauert. Sehen Sie nach, ob auf dem Bildschirm eine Frage wartet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Of a check: it works, and something about it should be known.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Of a check: it does not work.</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Of a check: it was not made.</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>%n Zeile braucht einen Blick.</numerusform>
            <numerusform>%n Zeilen brauchen einen Blick.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 &quot;ok&quot; or &quot;wrong&quot;, %2 what was looked at, %3 what was found.</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>A page should open in your browser now.</source>
        <translation>Jetzt sollte sich in Ihrem Browser eine Seite öffnen.</translation>
    </message>
    <message>
        <source>The page came back: your browser and Holdfast find each other.</source>
        <translation>Die Seite kam zurück: Ihr Browser und Holdfast finden einander.</translation>
    </message>
    <message>
        <source>Nothing came back within a minute. Did a page open, and did it say that Holdfast was found?</source>
        <translation>Innerhalb einer Minute kam nichts zurück. Hat sich eine Seite geöffnet, und stand darauf, dass Holdfast gefunden wurde?</translation>
    </message>
    <message>
        <source>The data came, but the service could not work through all of it.</source>
        <translation>Die Daten kamen an, aber der Dienst konnte sie nicht ganz verarbeiten.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Er versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Your consent is fine; what came before is kept.</source>
        <translation>Ihre Zustimmung ist in Ordnung; was vorher kam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The service asks for the rest by itself.</source>
        <translation>Der Dienst fragt den Rest von selbst ab.</translation>
    </message>
    <message>
        <source>It is your turn: confirm at %1.</source>
        <translation>Sie sind an der Reihe: Bestätigen Sie bei %1.</translation>
    </message>
    <message>
        <source>The password may have changed, or access was withdrawn at the bank.</source>
        <translation>Vielleicht wurde das Passwort geändert oder der Zugriff bei der Bank entzogen.</translation>
    </message>
    <message>
        <source>It is your turn: log in at %1 again.</source>
        <translation>Sie sind an der Reihe: Melden Sie sich bei %1 neu an.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The service&apos;s words: fetching %1, processing %2</source>
        <extracomment>%1 and %2 are the service&apos;s own words, such as &quot;success&quot;.</extracomment>
        <translation>Mit den Worten des Dienstes: Abruf %1, Verarbeitung %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the list view shows.</source>
        <extracomment>Below a list of connections that need the person or have ended: those it leaves out.</extracomment>
        <translation>
            <numerusform>Und %n weitere, die in der Listenansicht steht.</numerusform>
            <numerusform>Und %n weitere, die in der Listenansicht stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>%1 is what a program says of a fault, in English.</extracomment>
        <translation>Technische Einzelheit: %1</translation>
    </message>
    <message>
        <source>%1 (missed: could not be shown)</source>
        <extracomment>When a reminder was told, such as &quot;today 10:04&quot;; the desktop had no way to show it.</extracomment>
        <translation>%1 (verpasst; konnte nicht gezeigt werden)</translation>
    </message>
    <message>
        <source>Its address was not found, as when this computer is not online. Nothing is wrong with your consents.</source>
        <translation>Seine Adresse wurde nicht gefunden, wie wenn dieser Computer nicht online ist. Mit Ihren Zustimmungen ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>No answer came in time. Nothing is wrong with your consents.</source>
        <translation>Es kam rechtzeitig keine Antwort. Mit Ihren Zustimmungen ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was here. Nothing is wrong with your consents.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort da war. Mit Ihren Zustimmungen ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>not usable, and not needed: the profile names a secret file</source>
        <translation>nicht benutzbar, und nicht nötig: das Profil nennt eine Geheimnisdatei</translation>
    </message>
    <message>
        <source>Left from the renewals of %1.</source>
        <extracomment>%1 is a moment such as &quot;yesterday 18:00&quot;.</extracomment>
        <translation>Übrig von den Erneuerungen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n key(s) not known and ignored: %2</source>
        <extracomment>%1 is a path, %2 the keys, with commas between.</extracomment>
        <translation>
            <numerusform>%1; %n Schlüssel ist nicht bekannt und bleibt unbeachtet: %2</numerusform>
            <numerusform>%1; %n Schlüssel sind nicht bekannt und bleiben unbeachtet: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or copy each link out of Holdfast and open it yourself.</source>
        <translation>Installieren Sie xdg-utils und einen Browser für Webseiten, oder kopieren Sie jeden Link aus Holdfast und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or use --no-browser and open the links yourself.</source>
        <translation>Installieren Sie xdg-utils und einen Browser für Webseiten, oder nehmen Sie --no-browser und öffnen Sie die Links selbst.</translation>
    </message>
    <message>
        <source>The consent has ended; log in again first.</source>
        <translation>Die Zustimmung ist beendet; melden Sie sich zuerst neu an.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %1 of %n connection(s) need you; ended: %2.</source>
        <extracomment>%1 is how many need the person, %2 how many consents have ended, %n how many there are.</extracomment>
        <translation>
            <numerusform>Heute: %1 von %n Verbindung braucht Sie; beendet: %2.</numerusform>
            <numerusform>Heute: %1 von %n Verbindungen brauchen Sie; beendet: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1: %2 of %n connection(s) will need you; ended by then: %3.</source>
        <extracomment>%1 is a day, %2 how many will need the person, %3 how many consents will have ended by then, %n how many connections there are.</extracomment>
        <translation>
            <numerusform>Am %1: %2 von %n Verbindung wird Sie brauchen; beendet: %3.</numerusform>
            <numerusform>Am %1: %2 von %n Verbindungen werden Sie brauchen; beendet: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to keep an eye on</source>
        <translation>
            <numerusform>%n Verbindung im Auge zu behalten</numerusform>
            <numerusform>%n Verbindungen im Auge zu behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. When you renew, the link can be copied and opened by hand.</source>
        <translation>Es ließ sich kein Browser starten. Beim Erneuern lässt sich der Link kopieren und von Hand öffnen.</translation>
    </message>
    <message>
        <source>It is not answering requests at the moment. Nothing is wrong with your consents.</source>
        <translation>Er nimmt gerade keine Anfragen an. Mit Ihren Zustimmungen ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Not connected · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read.</extracomment>
        <translation>Nicht verbunden · geprüft %1</translation>
    </message>
    <message>
        <source>Enter the right one. If the profile names a secret file, correct that file.</source>
        <translation>Geben Sie das richtige ein. Nennt das Profil eine Geheimnisdatei, berichtigen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The service keeps a record of its own.</source>
        <translation>Der Dienst führt eigene Aufzeichnungen.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent is given.</source>
        <translation>Eigene Aufzeichnung des Dienstes: Die Zustimmung ist erteilt.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent was withdrawn.</source>
        <translation>Eigene Aufzeichnung des Dienstes: Die Zustimmung wurde widerrufen.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent has ended.</source>
        <translation>Eigene Aufzeichnung des Dienstes: Die Zustimmung ist beendet.</translation>
    </message>
    <message>
        <source>The service&apos;s own record says “%1”.</source>
        <extracomment>%1 is a word of the service, such as &quot;Suspended&quot;.</extracomment>
        <translation>Die eigene Aufzeichnung des Dienstes lautet „%1“.</translation>
    </message>
    <message>
        <source>It was given from %1 to %2.</source>
        <extracomment>Of a consent; %1 and %2 are days.</extracomment>
        <translation>Sie wurde für die Zeit vom %1 bis zum %2 erteilt.</translation>
    </message>
    <message>
        <source>It was given from %1 on.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Sie wurde für die Zeit ab dem %1 erteilt.</translation>
    </message>
    <message>
        <source>It was given up to %1.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Sie wurde für die Zeit bis zum %1 erteilt.</translation>
    </message>
    <message>
        <source>It was cancelled %1.</source>
        <extracomment>Of a consent; %1 is a moment such as &quot;3 March, 14:05&quot;.</extracomment>
        <translation>Sie wurde widerrufen (%1).</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <extracomment>%1 is a list of masked account numbers.</extracomment>
        <translation>Sie gilt für %1.</translation>
    </message>
    <message>
        <source>You are logged in at %1 for the accounts you ticked. The others stay on the old login.</source>
        <translation>Sie sind bei %1 für die angekreuzten Konten angemeldet. Die übrigen bleiben bei der alten Anmeldung.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old login.</source>
        <translation>Konten, die Sie nicht ankreuzen, bleiben bei der alten Anmeldung.</translation>
    </message>
    <message>
        <source>Stays on the old login</source>
        <translation>Bleibt bei der alten Anmeldung</translation>
    </message>
    <message>
        <source>On the old login: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Bei der alten Anmeldung: %1.</translation>
    </message>
    <message>
        <source>You are logged in for the accounts you ticked. The others stay on the old login.</source>
        <translation>Sie sind für die angekreuzten Konten angemeldet. Die übrigen bleiben bei der alten Anmeldung.</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to bring it along</source>
        <translation>%1, %2, mit der Eingabetaste mitnehmen</translation>
    </message>
    <message>
        <source>logins go by way of %1; data is asked for without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Anmeldungen gehen über %1; Daten werden ohne Proxy abgefragt</translation>
    </message>
    <message>
        <source>data is asked for by way of %1; logins go without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>Daten werden über %1 abgefragt; Anmeldungen gehen ohne Proxy</translation>
    </message>
    <message>
        <source>logins go by way of %1, and data is asked for by way of %2</source>
        <extracomment>%1 and %2 are addresses of proxies.</extracomment>
        <translation>Anmeldungen gehen über %1, und Daten werden über %2 abgefragt</translation>
    </message>
    <message>
        <source>Press &quot;Enter the secret…&quot; in the window and paste it there.</source>
        <translation>Drücken Sie „Geheimnis eingeben…“ im Fenster und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>Not reachable · checked %1 · next try %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read. %2 is one, too.</extracomment>
        <translation>Nicht erreichbar · geprüft %1 · nächster Versuch %2</translation>
    </message>
    <message>
        <source>Not reachable · checked %1</source>
        <translation>Nicht erreichbar · geprüft %1</translation>
    </message>
    <message>
        <source>This update came with connecting.</source>
        <translation>Diese Aktualisierung kam mit dem Verbinden.</translation>
    </message>
    <message>
        <source>This update was made by itself.</source>
        <translation>Diese Aktualisierung geschah von selbst.</translation>
    </message>
    <message>
        <source>This update was asked for.</source>
        <translation>Diese Aktualisierung wurde angefordert.</translation>
    </message>
    <message>
        <source>The service calls this update “%1”.</source>
        <extracomment>%1 is a word of the service.</extracomment>
        <translation>Der Dienst nennt diese Aktualisierung „%1“.</translation>
    </message>
</context>
<context>
    <name>holdfast::AccountsPage</name>
    <message>
        <source>history since %1</source>
        <extracomment>The first day of an account&apos;s transactions at the service.</extracomment>
        <translation>Verlauf seit %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Balances as of %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Kontostände, Stand: %1</translation>
    </message>
    <message>
        <source>The accounts have not been read yet.</source>
        <translation>Die Konten wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Name, notes, hide</source>
        <translation>Name, Notizen, ausblenden</translation>
    </message>
    <message>
        <source>Months kept of %1</source>
        <translation>Aufbewahrte Monate von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) hidden</source>
        <translation>
            <numerusform>%n Konto ausgeblendet</numerusform>
            <numerusform>%n Konten ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out hidden accounts</source>
        <translation>Ausgeblendete Konten weglassen</translation>
    </message>
    <message>
        <source>Show hidden accounts</source>
        <translation>Ausgeblendete Konten zeigen</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>&amp;Name und Notizen…</translation>
    </message>
    <message>
        <source>&amp;Show this account again</source>
        <translation>Dieses Konto wieder &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide this account</source>
        <translation>Dieses Konto &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Copy account number</source>
        <translation>&amp;Kontonummer kopieren</translation>
    </message>
</context>
<context>
    <name>holdfast::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Es ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>Updates, renewals and attempts of this connection are listed here.</source>
        <translation>Aktualisierungen, Erneuerungen und Versuche dieser Verbindung werden hier aufgelistet.</translation>
    </message>
</context>
<context>
    <name>holdfast::BankPicker</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>&amp;Which bank?</source>
        <translation>&amp;Welche Bank?</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Banken</translation>
    </message>
    <message>
        <source>Choose in the &amp;browser</source>
        <translation>Im &amp;Browser wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking for the list of banks…</source>
        <translation>Die Liste der Banken wird abgefragt…</translation>
    </message>
    <message>
        <source>No bank of that name is in the service&apos;s list.</source>
        <translation>In der Liste des Dienstes steht keine Bank dieses Namens.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>holdfast::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>holdfast::BannerArea</name>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Geheimnis eingeben…</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The support bundle could not be made.</source>
        <translation>Das Support-Paket konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>Holdfast is looking at itself and at the service. This takes a moment.</source>
        <translation>Holdfast sieht sich selbst und den Dienst an. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Was die Datei enthalten wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is all that support staff will see. People, accounts and numbers have stand-ins; passwords, balances, notes and transactions are not in it. Read it before you send it: Holdfast sends it to nobody.</source>
        <translation>Das ist alles, was der Support sehen wird. Für Personen, Konten und Nummern stehen Platzhalter; Passwörter, Kontostände, Notizen und Umsätze sind nicht darin. Lesen Sie es, bevor Sie es senden: Holdfast sendet es niemandem.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Gespeichert als %1. Nur Sie können es lesen.</translation>
    </message>
</context>
<context>
    <name>holdfast::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>H&amp;eute</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Loo&amp;k ahead:</source>
        <translation>Vo&amp;rschau:</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>Der angezeigte Tag</translation>
    </message>
    <message>
        <source>What ends on this day</source>
        <translation>Was an diesem Tag endet</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Wie es aussehen wird</translation>
    </message>
    <message>
        <source>&amp;Show connection</source>
        <translation>Verbindung zei&amp;gen</translation>
    </message>
    <message>
        <source>Save calendar &amp;file…</source>
        <translation>Kalenderdatei &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Zurück zur &amp;Liste</translation>
    </message>
    <message>
        <source>This day is over; looking ahead begins today.</source>
        <translation>Dieser Tag ist vorbei; die Vorschau beginnt heute.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Names are hidden now, and the file would go without them. Show them, then save it.</source>
        <translation>Namen sind gerade ausgeblendet, und die Datei wäre ohne sie. Blenden Sie sie ein und speichern Sie dann.</translation>
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
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Columns of the list</source>
        <translation>&amp;Spalten der Liste</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>Wie &amp;mitgeliefert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The bank always comes first. The others can also be dragged by their names above the list.</source>
        <translation>Die Bank steht immer an erster Stelle. Die übrigen lassen sich auch an ihren Namen über der Liste ziehen.</translation>
    </message>
    <message>
        <source>&amp;Hide this one</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Einblenden</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Die Spalte verschieben</translation>
    </message>
    <message>
        <source>Show the column, or hide it</source>
        <translation>Die Spalte ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionCommands</name>
    <message>
        <source>%1 is being asked for news</source>
        <translation>%1 wird nach Neuem gefragt</translation>
    </message>
    <message>
        <source>This can take a few minutes; you can go on working.</source>
        <translation>Das kann einige Minuten dauern; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The webhook address is on the clipboard</source>
        <translation>Die Webhook-Adresse ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Give it to the relay that brings webhooks to this computer, and to nobody else.</source>
        <translation>Geben Sie sie dem Relay, das Webhooks zu diesem Computer bringt, und sonst niemandem.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>The account number is on the clipboard</source>
        <translation>Die Kontonummer ist in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Nach %n Sekunde verschwindet sie aus der Zwischenablage.</numerusform>
            <numerusform>Nach %n Sekunden verschwindet sie aus der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>Der Link ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Paste it into the address bar of a browser.</source>
        <translation>Fügen Sie ihn in die Adresszeile eines Browsers ein.</translation>
    </message>
    <message>
        <source>You are not reminded of %1 before %2.</source>
        <extracomment>%1 is a connection, %2 a moment such as &quot;tomorrow 09:00&quot;.</extracomment>
        <translation>Bis %2 werden Sie nicht an %1 erinnert.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionListModel</name>
    <message>
        <source>next one is late</source>
        <translation>nächste überfällig</translation>
    </message>
    <message>
        <source>next %1–%2</source>
        <extracomment>%1 and %2 are times of the same day.</extracomment>
        <translation>nächste %1–%2</translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>next by %1</source>
        <extracomment>%1 is a time of this day or a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>nächste bis %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>End not readable</source>
        <translation>Ende nicht lesbar</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Kein Enddatum</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet am %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Zustimmung endete am %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Zustimmung endet am %1</translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation>Letzte Aktualisierung: %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <extracomment>%1 is a window of time: &quot;between 14:00 and 18:00&quot;</extracomment>
        <translation>Nächste Aktualisierung: %1</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächste Aktualisierung</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Anreicherung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For the ear: %1 is the heading above a row, such as &quot;Needs you&quot;, %2 the row.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has the account “%1”</source>
        <extracomment>Why a search found this connection; %1 is one of its accounts.</extracomment>
        <translation>hat das Konto „%1“</translation>
    </message>
    <message>
        <source>found in your notes</source>
        <translation>in Ihren Notizen gefunden</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Wer sich anmeldet</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Verbunden am</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) you</source>
        <extracomment>Heading over the connections of a bank or person, %1; some of them need somebody.</extracomment>
        <translation>
            <numerusform>%1 · %n braucht Sie</numerusform>
            <numerusform>%1 · %n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Read aloud of a cell that is empty: no button, or nothing known.</extracomment>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
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
        <translation>Die Zeile ankreuzen oder das Kreuz wegnehmen</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Zur Verbindung gehen</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Die Zeile kopieren</translation>
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
        <translation>Endete um %1.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Endet um %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Bank connections</source>
        <translation>Bankverbindungen</translation>
    </message>
    <message>
        <source>4 accounts · enriched</source>
        <translation>4 Konten · angereichert</translation>
    </message>
    <message>
        <source>Ended 4 November</source>
        <translation>Beendet am 4. November</translation>
    </message>
    <message>
        <source>14 November, 08:00</source>
        <translation>14. November, 08:00</translation>
    </message>
    <message>
        <source>Barclays wants you to confirm</source>
        <translation>Barclays möchte eine Bestätigung von Ihnen</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>Zuerst, was Sie braucht</translation>
    </message>
    <message>
        <source>November,</source>
        <translation>November,</translation>
    </message>
    <message>
        <source>4 accounts</source>
        <translation>4 Konten</translation>
    </message>
    <message>
        <source>wants you to</source>
        <translation>möchte eine</translation>
    </message>
    <message>
        <source>between tomorrow 06:00</source>
        <translation>zwischen morgen 06:00</translation>
    </message>
    <message>
        <source>4 November 2025</source>
        <translation>4. November 2025</translation>
    </message>
    <message>
        <source>Do what the row&apos;s button does</source>
        <translation>Das tun, was der Knopf der Zeile tut</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Von Zeile zu Zeile gehen</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>Von Gruppe zu Gruppe gehen</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Zur ersten oder letzten Zeile gehen</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Das Menü der Zeile öffnen</translation>
    </message>
</context>
<context>
    <name>holdfast::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>End consent…</source>
        <translation>Zustimmung beenden…</translation>
    </message>
    <message>
        <source>What ending it means</source>
        <translation>Was das Beenden bedeutet</translation>
    </message>
    <message>
        <source>What was asked and granted</source>
        <translation>Was angefragt und erteilt wurde</translation>
    </message>
</context>
<context>
    <name>holdfast::Desktop</name>
    <message>
        <source>Open a profile file</source>
        <translation>Profildatei öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsPane</name>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Was sich sonst tun lässt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button says, %2 a sentence why it cannot be done.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name and notes…</source>
        <translation>Name und Notizen…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Overview of the connection</source>
        <translation>Übersicht über die Verbindung</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsTabs</name>
    <message>
        <source>Details of the connection</source>
        <translation>Einzelheiten der Verbindung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Aktualisierungen</translation>
    </message>
</context>
<context>
    <name>holdfast::EventTree</name>
    <message>
        <source>Copy c&amp;orrelation id</source>
        <translation>K&amp;orrelations-ID kopieren</translation>
    </message>
    <message>
        <source>Open what belongs to an entry, or close it</source>
        <translation>Was zu einem Eintrag gehört, öffnen oder schließen</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Den Eintrag kopieren</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstStartPage</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What would you like to open?</source>
        <translation>Was möchten Sie öffnen?</translation>
    </message>
    <message>
        <source>Holdfast keeps bank connections alive. It reaches them through a profile, which your organisation gives you; without one you can try it out.</source>
        <translation>Holdfast hält Bankverbindungen am Leben. Es erreicht sie über ein Profil, das Sie von Ihrer Organisation bekommen; ohne Profil können Sie es ausprobieren.</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>Profildatei öffnen…</translation>
    </message>
    <message>
        <source>Try Holdfast with make-believe banks</source>
        <translation>Holdfast mit Übungsbanken ausprobieren</translation>
    </message>
    <message>
        <source>A sandbox on this computer. No account is needed, and nothing of it is real.</source>
        <translation>Eine Sandbox auf diesem Computer. Es wird kein Konto gebraucht, und nichts davon ist echt.</translation>
    </message>
    <message>
        <source>A profile that was set up for everybody on this computer.</source>
        <translation>Ein Profil, das für alle auf diesem Computer eingerichtet wurde.</translation>
    </message>
    <message>
        <source>A profile in your own folder.</source>
        <translation>Ein Profil in Ihrem eigenen Ordner.</translation>
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
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>N&amp;och einmal öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>L&amp;ink kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A&amp;ddress from the browser</source>
        <translation>Adresse aus dem &amp;Browser</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Diese Adresse verwenden</translation>
    </message>
</context>
<context>
    <name>holdfast::GoneDialog</name>
    <message>
        <source>Removed elsewhere</source>
        <translation>Anderswo entfernt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing of what was removed elsewhere is kept here.</source>
        <translation>Von dem, was anderswo entfernt wurde, ist hier nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>You keep what is here.</source>
        <translation>Sie behalten, was hier ist.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Von diesem Computer löschen…</translation>
    </message>
</context>
<context>
    <name>holdfast::HiddenSign</name>
    <message>
        <source>Amounts and names are hidden.</source>
        <translation>Beträge und Namen sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Show &amp;amounts and names</source>
        <translation>Beträge und &amp;Namen zeigen</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>You have not been reminded of anything yet</source>
        <translation>Sie wurden noch an nichts erinnert</translation>
    </message>
    <message>
        <source>Before a consent ends, and when a bank needs you, Holdfast tells you. Here you find it again, also what came while you were away.</source>
        <translation>Bevor eine Zustimmung endet und wenn eine Bank Sie braucht, meldet sich Holdfast bei Ihnen. Hier finden Sie es wieder, auch was kam, während Sie weg waren.</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>holdfast::LineageView</name>
    <message>
        <source>Where this connection comes from</source>
        <translation>Woher diese Verbindung kommt</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n connection(s) in all.</source>
        <translation>
            <numerusform>%1 Insgesamt %n Verbindung.</numerusform>
            <numerusform>%1 Insgesamt %n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from one to the next in the family</source>
        <translation>In der Familie von einer zur nächsten gehen</translation>
    </message>
    <message>
        <source>Go to the newest or oldest of the family</source>
        <translation>Zur neuesten oder ältesten der Familie gehen</translation>
    </message>
    <message>
        <source>Show that connection</source>
        <translation>Diese Verbindung zeigen</translation>
    </message>
</context>
<context>
    <name>holdfast::ListMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>What needs you &amp;first</source>
        <translation>&amp;Zuerst, was Sie braucht</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Bank</translation>
    </message>
    <message>
        <source>&amp;Who logs in</source>
        <translation>&amp;Wer sich anmeldet</translation>
    </message>
</context>
<context>
    <name>holdfast::MainBar</name>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Ask the service how your connections are.</source>
        <translation>Den Dienst fragen, wie es um Ihre Verbindungen steht.</translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Dieses Profil darf nur lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n due…</source>
        <translation>
            <numerusform>%n fällige erneuern…</numerusform>
            <numerusform>%n fällige erneuern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search banks, accounts and people</source>
        <translation>Banken, Konten und Personen suchen</translation>
    </message>
    <message>
        <source>Search banks, accounts, people…</source>
        <translation>Banken, Konten, Personen suchen…</translation>
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
        <translation>Auf diesem Computer aufbewahrte Daten</translation>
    </message>
    <message>
        <source>&amp;Holdfast</source>
        <translation>&amp;Holdfast</translation>
    </message>
    <message>
        <source>&amp;Connect a bank…</source>
        <translation>&amp;Bank verbinden…</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Receipts of removals…</source>
        <translation>Belege über &amp;Entfernungen…</translation>
    </message>
    <message>
        <source>Removed &amp;elsewhere…</source>
        <translation>&amp;Anderswo entfernt…</translation>
    </message>
    <message>
        <source>Copy &amp;webhook address</source>
        <translation>&amp;Webhook-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>&amp;Support-Paket speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Üb&amp;ersicht</translation>
    </message>
    <message>
        <source>&amp;Transactions</source>
        <translation>U&amp;msätze</translation>
    </message>
    <message>
        <source>Select a connection in the list first</source>
        <translation>Wählen Sie zuerst eine Verbindung in der Liste</translation>
    </message>
    <message>
        <source>&amp;Name and notes…	F2</source>
        <translation>&amp;Name und Notizen…	F2</translation>
    </message>
    <message>
        <source>Re&amp;move…	Del</source>
        <extracomment>After the tab stands the key that does the same in the list.</extracomment>
        <translation>&amp;Entfernen…	Entf</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Verwenden Sie ein Profil mit der Rolle Eigentümer (owner).</translation>
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
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Von diesem Computer löschen…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Es ist noch keine Bank verbunden</translation>
    </message>
    <message>
        <source>Connect one: your browser opens, you log in at your bank and choose the accounts. Holdfast then keeps the connection alive.</source>
        <translation>Verbinden Sie eine: Ihr Browser öffnet sich, Sie melden sich bei Ihrer Bank an und wählen die Konten. Holdfast hält die Verbindung dann am Leben.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Bank verbinden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading your connections…</source>
        <translation>Ihre Verbindungen werden gelesen…</translation>
    </message>
    <message>
        <source>Re&amp;new what is due…</source>
        <translation>Fälliges e&amp;rneuern…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Erinnerun&amp;gen…</translation>
    </message>
    <message>
        <source>Se&amp;lf-test…</source>
        <translation>Se&amp;lbsttest…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names</source>
        <translation>Beträge und Namen aus&amp;blenden</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Remind me a&amp;gain</source>
        <translation>S&amp;päter erinnern</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>&amp;Zustimmung</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>K&amp;onten</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akti&amp;vität</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>Aktualis&amp;ierungen</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>Name und Notizen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>Als Zeile kopieren</translation>
    </message>
    <message>
        <source>Empty the search, then close the details</source>
        <translation>Die Suche leeren, dann die Einzelheiten schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ein&amp;zelheiten</translation>
    </message>
    <message>
        <source>Connection &amp;id</source>
        <translation>Verbindungs-&amp;ID</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>“%1” is in no name of a bank or an account, in no note, and nobody logs in who is called so.</source>
        <translation>„%1“ steht in keinem Namen einer Bank oder eines Kontos und in keiner Notiz, und niemand, der sich anmeldet, heißt so.</translation>
    </message>
    <message>
        <source>This profile may only read. Once the owner has connected a bank, it appears here.</source>
        <translation>Dieses Profil darf nur lesen. Sobald der Eigentümer eine Bank verbunden hat, erscheint sie hier.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>What is kept on this computer comes first, then what the service says.</source>
        <translation>Zuerst kommt, was auf diesem Computer aufbewahrt ist, dann, was der Dienst sagt.</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Die Menüs öffnen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar and renewals</source>
        <translation>Kalender und Erneuerungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>%n Verbindung gefunden</numerusform>
            <numerusform>%n Verbindungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the renewals</source>
        <translation>Bericht der Erneuerungen</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Geheimnis eingeben…</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Dieses Profil darf nur lesen</translation>
    </message>
    <message>
        <source>“%1” was not found. While names are hidden only what stands in their place is searched.</source>
        <translation>„%1“ wurde nicht gefunden. Solange Namen verborgen sind, wird nur durchsucht, was an ihrer Stelle steht.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatchDialog</name>
    <message>
        <source>Keep this answer</source>
        <translation>Diese Antwort behalten</translation>
    </message>
    <message>
        <source>Which account is which</source>
        <translation>Welches Konto welches ist</translation>
    </message>
    <message>
        <source>The bank gave its accounts new numbers when you logged in, and they look too much alike to tell. Your name, notes and history go to the one you choose.</source>
        <translation>Die Bank hat ihren Konten bei Ihrer Anmeldung neue Nummern gegeben, und sie sehen sich zu ähnlich, um sie zu unterscheiden. Ihr Name, Ihre Notizen und der Verlauf gehen an das Konto, das Sie wählen.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthStrip</name>
    <message>
        <source>Go from month to month of the history</source>
        <translation>Von Monat zu Monat des Verlaufs gehen</translation>
    </message>
    <message>
        <source>Go to its first or last month</source>
        <translation>Zu seinem ersten oder letzten Monat gehen</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthView</name>
    <message numerus="yes">
        <source>%n end(s)</source>
        <translation>
            <numerusform>%n Ende</numerusform>
            <numerusform>%n Enden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from day to day</source>
        <translation>Von Tag zu Tag gehen</translation>
    </message>
    <message>
        <source>Go from week to week</source>
        <translation>Von Woche zu Woche gehen</translation>
    </message>
    <message>
        <source>Go from month to month</source>
        <translation>Von Monat zu Monat gehen</translation>
    </message>
    <message>
        <source>Go to the first or last day of the month</source>
        <translation>Zum ersten oder letzten Tag des Monats gehen</translation>
    </message>
    <message>
        <source>Go to what ends on the day</source>
        <translation>Zu dem gehen, was an dem Tag endet</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDesk</name>
    <message>
        <source>Name and notes</source>
        <translation>Name und Notizen</translation>
    </message>
    <message>
        <source>Show amounts and names first; then they can be changed.</source>
        <translation>Zeigen Sie zuerst Beträge und Namen; dann lassen sie sich ändern.</translation>
    </message>
    <message>
        <source>Names are hidden now</source>
        <translation>Namen sind jetzt ausgeblendet</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDialog</name>
    <message>
        <source>&amp;Own name</source>
        <translation>&amp;Eigener Name</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Hide this account: leave it out of lists and counts</source>
        <translation>Dieses Konto &amp;ausblenden: in Listen und Zählungen weglassen</translation>
    </message>
    <message>
        <source>Names and notes stay on this computer and follow a renewed connection.</source>
        <translation>Namen und Notizen bleiben auf diesem Computer und folgen einer erneuerten Verbindung.</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>Nicht &amp;vor</translation>
    </message>
    <message>
        <source>No reminder before this day</source>
        <translation>Keine Erinnerung vor diesem Tag</translation>
    </message>
    <message>
        <source>&amp;Who logs in at the bank</source>
        <translation>&amp;Wer sich bei der Bank anmeldet</translation>
    </message>
    <message>
        <source>Who logs in at the bank</source>
        <translation>Wer sich bei der Bank anmeldet</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>&amp;Reminders, also in exported calendars</source>
        <translation>E&amp;rinnerungen, auch in exportierten Kalendern</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Behalten, was geschrieben ist</translation>
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
        <translation>%1 – Benutzer %2</translation>
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
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Show another profile or user</source>
        <translation>Ein anderes Profil oder einen anderen Benutzer zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s)</source>
        <translation>
            <numerusform>%n neue Erinnerung</numerusform>
            <numerusform>%n neue Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Erinnerun&amp;gen…</translation>
    </message>
    <message>
        <source>Show what you were reminded of</source>
        <translation>Zeigen, woran Sie erinnert wurden</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;minders: %n new…</source>
        <translation>
            <numerusform>Erinnerun&amp;gen: %n neue…</numerusform>
            <numerusform>Erinnerun&amp;gen: %n neue…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Anderswo entfernt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptsDialog</name>
    <message>
        <source>Receipt of a removal</source>
        <translation>Beleg über eine Entfernung</translation>
    </message>
    <message>
        <source>Receipts of removals</source>
        <translation>Belege über Entfernungen</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Es wurde noch nichts entfernt.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>holdfast::ReminderNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
</context>
<context>
    <name>holdfast::RenewalPage</name>
    <message>
        <source>Renewals</source>
        <translation>Erneuerungen</translation>
    </message>
    <message>
        <source>What is renewed</source>
        <translation>Was erneuert wird</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>Di&amp;ese überspringen</translation>
    </message>
    <message>
        <source>S&amp;top for today</source>
        <translation>Fü&amp;r heute aufhören</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>Fer&amp;tig</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nothing to renew</source>
        <translation>Nichts zu erneuern</translation>
    </message>
    <message>
        <source>No connection is due. A longer time ahead may show some.</source>
        <translation>Keine Verbindung ist fällig. Ein längerer Zeitraum zeigt vielleicht welche.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n connection(s), one after the other</source>
        <translation>
            <numerusform>%n Verbindung erneuern</numerusform>
            <numerusform>%n Verbindungen erneuern, eine nach der anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want to renew.</source>
        <translation>Kreuzen Sie an, was Sie erneuern möchten.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>Do &amp;not pause</source>
        <translation>Ni&amp;cht pausieren</translation>
    </message>
    <message>
        <source>Pause after this o&amp;ne</source>
        <translation>Na&amp;ch dieser pausieren</translation>
    </message>
    <message>
        <source>Cancelling the one in your browser…</source>
        <translation>Die Erneuerung in Ihrem Browser wird abgebrochen…</translation>
    </message>
    <message>
        <source>It pauses when the one in your browser has ended.</source>
        <translation>Pausiert wird, wenn die Erneuerung in Ihrem Browser zu Ende ist.</translation>
    </message>
    <message>
        <source>When one is done, the next opens in your browser.</source>
        <translation>Wenn eine fertig ist, öffnet sich die nächste in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Diese weglassen</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Diese aufnehmen</translation>
    </message>
</context>
<context>
    <name>holdfast::ReturnAddressPage</name>
    <message>
        <source>Return address</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>Rückkehr&amp;adresse</translation>
    </message>
    <message>
        <source>any free one</source>
        <extracomment>In place of port 0.</extracomment>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>&amp;Port on this computer</source>
        <translation>&amp;Port auf diesem Computer</translation>
    </message>
    <message>
        <source>No profile that can be used is shown</source>
        <translation>Es wird kein verwendbares Profil angezeigt</translation>
    </message>
    <message>
        <source>The sandbox on this computer has an address of its own, which cannot be changed.</source>
        <translation>Die Sandbox auf diesem Computer hat eine eigene Adresse, die sich nicht ändern lässt.</translation>
    </message>
    <message>
        <source>This profile is set up for everybody on this computer; an administrator can change it in %1.</source>
        <translation>Dieses Profil ist für alle auf diesem Computer eingerichtet; wer den Computer verwaltet, kann es in %1 ändern.</translation>
    </message>
    <message>
        <source>The port is for a return address with https: the page there sends the browser on to it. Both are kept in %1 and hold from the next login on.</source>
        <translation>Der Port gilt für eine Rückkehradresse mit https: Die Seite dort schickt den Browser zu ihm weiter. Beides wird in %1 aufbewahrt und gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>This cannot be used: type http://127.0.0.1:PORT/PATH, where port 0 is any free one, or the https address of a return page. What was set before holds.</source>
        <translation>Das ist nicht verwendbar: Geben Sie http://127.0.0.1:PORT/PFAD ein, wobei Port 0 für einen beliebigen freien steht, oder die https-Adresse einer Rückkehrseite. Es gilt, was vorher eingestellt war.</translation>
    </message>
    <message>
        <source>This cannot be used: a port goes with a return address with https, and is 0 or from 1024 to 65535. What was set before holds.</source>
        <translation>Das ist nicht verwendbar: Ein Port gehört zu einer Rückkehradresse mit https und ist 0 oder liegt zwischen 1024 und 65535. Es gilt, was vorher eingestellt war.</translation>
    </message>
    <message>
        <source>Where your browser comes back to after the bank. It must be the same, to the letter, as the redirect URI that is registered at Moneyhub.</source>
        <translation>Hierher kommt Ihr Browser nach der Bank zurück. Die Adresse muss Zeichen für Zeichen der Weiterleitungs-URI entsprechen, die bei Moneyhub registriert ist.</translation>
    </message>
</context>
<context>
    <name>holdfast::RowCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>holdfast::SecretDialog</name>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Secret or key</source>
        <translation>&amp;Geheimnis oder Schlüssel</translation>
    </message>
    <message>
        <source>The keychain cannot be used now: the secret is kept for this run only.</source>
        <translation>Der Schlüsselbund ist jetzt nicht verwendbar: Das Geheimnis wird nur bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paste the client secret, or the private key as JSON, of the profile “%1”.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Fügen Sie das Client-Geheimnis oder den privaten Schlüssel (als JSON) des Profils „%1“ ein.</translation>
    </message>
</context>
<context>
    <name>holdfast::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Before the first bank Holdfast looks whether all it needs is there. You can do this again at any time: Holdfast, Self-test.</source>
        <translation>Vor der ersten Bank sieht Holdfast nach, ob alles da ist, was es braucht. Sie können das jederzeit wiederholen: Holdfast, Selbsttest.</translation>
    </message>
    <message>
        <source>Holdfast looks whether all it needs is there. Nothing is sent to anybody but the service of this profile.</source>
        <translation>Holdfast sieht nach, ob alles da ist, was es braucht. Nur an den Dienst dieses Profils wird etwas gesendet.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>&amp;Try the browser</source>
        <translation>&amp;Browser ausprobieren</translation>
    </message>
    <message>
        <source>Opens a page of Holdfast in your browser, which must come back.</source>
        <translation>Öffnet in Ihrem Browser eine Seite von Holdfast, die zurückkommen muss.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Go on to your banks</source>
        <translation>Weiter zu Ihren Banken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Looking: %1…</source>
        <translation>Wird geprüft: %1…</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Kopiert. Lesen Sie es, bevor Sie es jemandem senden.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Seite zurüc&amp;ksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>This holds until Holdfast ends: it could not be written down.</source>
        <translation>Dies gilt, bis Holdfast endet: Es ließ sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>holdfast::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Search what to do, or a key…</source>
        <translation>Aktion oder Taste suchen…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For the ear: %1 is what a shortcut does, %2 its keys, %3 where it works.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncListModel</name>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncsPage</name>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>No updates yet</source>
        <translation>Noch keine Aktualisierungen</translation>
    </message>
    <message>
        <source>Each time the service asks the bank for news, it is listed here.</source>
        <translation>Jedes Mal, wenn der Dienst bei der Bank nach Neuem fragt, wird es hier aufgeführt.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>The updates are read as soon as the service can be reached.</source>
        <translation>Die Aktualisierungen werden gelesen, sobald der Dienst erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionFilterBar</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>Umsätze suchen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>All, with hidden ones</source>
        <translation>Alle, auch ausgeblendete</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>%1 is an account that its connection no longer carries.</extracomment>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that the person hides in lists.</extracomment>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Von der Suche zur Liste gehen</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Die Suche leeren</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionListModel</name>
    <message>
        <source>Without a description</source>
        <translation>Ohne Beschreibung</translation>
    </message>
    <message>
        <source>not booked yet</source>
        <translation>noch nicht gebucht</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionSortBar</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Sorts by this</source>
        <translation>Sortiert hiernach</translation>
    </message>
    <message>
        <source>Sorted: the earliest first</source>
        <translation>Sortiert: das Früheste zuerst</translation>
    </message>
    <message>
        <source>Sorted: the latest first</source>
        <translation>Sortiert: das Späteste zuerst</translation>
    </message>
    <message>
        <source>Sorted: the smallest amount of each currency first</source>
        <translation>Sortiert: der kleinste Betrag jeder Währung zuerst</translation>
    </message>
    <message>
        <source>Sorted: the largest amount of each currency first</source>
        <translation>Sortiert: der größte Betrag jeder Währung zuerst</translation>
    </message>
    <message>
        <source>Sorted from A to Z</source>
        <translation>Sortiert von A bis Z</translation>
    </message>
    <message>
        <source>Sorted from Z to A</source>
        <translation>Sortiert von Z bis A</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>Sortieren nach:</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Umsätze</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>None of the transactions kept here is what you asked for.</source>
        <translation>Von den hier aufbewahrten Umsätzen passt keiner zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
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
        <translation>&amp;Holdfast öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;reminder(s)…</source>
        <translation>
            <numerusform>%n neue E&amp;rinnerung…</numerusform>
            <numerusform>%n neue E&amp;rinnerungen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>E&amp;rinnerungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
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
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Anderer Benutzer</translation>
    </message>
    <message>
        <source>&amp;Whose connections?</source>
        <translation>&amp;Wessen Verbindungen?</translation>
    </message>
    <message>
        <source>Type a user&apos;s id, or a part of it or of the name</source>
        <translation>ID eines Benutzers oder einen Teil davon oder des Namens eingeben</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking for the list of users…</source>
        <translation>Die Liste der Benutzer wird abgefragt…</translation>
    </message>
    <message>
        <source>The service&apos;s list has no such user.</source>
        <translation>Die Liste des Dienstes enthält diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>There are more further down.</source>
        <translation>Weiter unten gibt es noch mehr.</translation>
    </message>
    <message>
        <source>%1. Type the id of the user instead.</source>
        <extracomment>%1 says what went wrong, without a full stop.</extracomment>
        <translation>%1. Geben Sie stattdessen die ID des Benutzers ein.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BanksCommand</name>
    <message>
        <source>BANK</source>
        <translation>BANK</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>LAND</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No bank fits.</source>
        <translation>Keine Bank passt.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BundleCommand</name>
    <message>
        <source>The support bundle is in %1. Read it before you send it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Das Support-Paket liegt in %1. Lesen Sie es, bevor Sie es senden.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ConnectionsCommand</name>
    <message>
        <source>%1. %2 To delete that: %3</source>
        <extracomment>%1 and %2 are sentences, %3 a command to type.</extracomment>
        <translation>%1. %2 Zum Löschen: %3</translation>
    </message>
    <message>
        <source>Forecast for %1, from what was read %2.</source>
        <extracomment>%1 is a date and time, %2 a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Vorschau auf %1, Stand der Daten: %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::DoctorCommand</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Something needs a look.</source>
        <translation>Etwas braucht einen Blick.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExplainCommand</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or &quot;standard input&quot;, %2 why it cannot be used.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;, so it is no connection</source>
        <translation>ohne „id“ ist es keine Verbindung</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>%1; what is explained is a connection as Moneyhub sends it, an array of them, or a reply {&quot;data&quot;:[…]}</source>
        <extracomment>%1 why it cannot be used.</extracomment>
        <translation>%1; erklärt wird eine Verbindung, wie Moneyhub sie sendet, ein Array davon oder eine Antwort {&quot;data&quot;:[…]}</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>Eintrag %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExportCommand</name>
    <message>
        <source>The value of --format must be csv, json or ics.</source>
        <translation>Der Wert von --format muss csv, json oder ics sein.</translation>
    </message>
    <message>
        <source>Say which format: --format csv, json or ics.</source>
        <translation>Geben Sie ein Format an: --format csv, json oder ics.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of consent written to %1.</source>
        <translation>
            <numerusform>%n Zustimmungsende nach %1 geschrieben.</numerusform>
            <numerusform>%n Zustimmungsenden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) written to %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%n Verbindung nach %1 geschrieben.</numerusform>
            <numerusform>%n Verbindungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::cli::HistoryCommand</name>
    <message>
        <source>Nothing has happened to this connection yet.</source>
        <translation>Mit dieser Verbindung ist noch nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileCheckCommand</name>
    <message>
        <source>This profile can be used.</source>
        <translation>Dieses Profil kann verwendet werden.</translation>
    </message>
    <message>
        <source>This profile cannot be used like this.</source>
        <translation>So kann dieses Profil nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileListCommand</name>
    <message>
        <source>Users are missing here, because what is kept on this computer cannot be read: %1</source>
        <translation>Hier fehlen Benutzer, weil nicht lesbar ist, was auf diesem Computer aufbewahrt wird: %1</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>FÜR</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>There is no profile yet; put one into %1.</source>
        <translation>Es gibt noch kein Profil; legen Sie eines in %1 ab.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::RemoveCommand</name>
    <message>
        <source>Nobody can be asked here; add --yes to remove the connection.</source>
        <translation>Hier kann niemand gefragt werden; fügen Sie --yes hinzu, um die Verbindung zu entfernen.</translation>
    </message>
    <message>
        <source>Withdrawing access at the service…</source>
        <translation>Der Zugriff wird beim Dienst entzogen…</translation>
    </message>
    <message>
        <source>Deleting what is kept here…</source>
        <translation>Was hier aufbewahrt ist, wird gelöscht…</translation>
    </message>
    <message>
        <source>To remove a connection its whole id is wanted: %1</source>
        <extracomment>%1 is an id.</extracomment>
        <translation>Zum Entfernen einer Verbindung wird ihre vollständige ID gebraucht: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::Runner</name>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The service calls this request %1.</source>
        <translation>Der Dienst nennt diese Anfrage %1.</translation>
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
        <translation>%1. Tippen oder fügen Sie das Geheimnis oder den JWK von %2 ein und drücken Sie die Eingabetaste; es wird nicht gezeigt und nur bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>%1 stands for several connections; name one of these: %2</source>
        <extracomment>%1 what was typed, %2 a list of ids.</extracomment>
        <translation>%1 steht für mehrere Verbindungen; nennen Sie eine davon: %2</translation>
    </message>
    <message>
        <source>There is no connection %1 here; &quot;holdfast-cli connections&quot; lists them. Name one by its id, eight characters or more that it begins with, or its name.</source>
        <translation>Es gibt hier keine Verbindung %1; „holdfast-cli connections“ listet sie auf. Nennen Sie eine mit ihrer ID, mit mindestens acht Zeichen, mit denen diese beginnt, oder mit ihrem Namen.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SetSecretCommand</name>
    <message>
        <source>Type or paste the secret or JWK and press Enter; it is not shown.</source>
        <translation>Tippen oder fügen Sie das Geheimnis oder den JWK ein und drücken Sie die Eingabetaste; es wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>Die Datenbank war beschädigt und wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The profile names a secret file, which is used instead of the keychain.</source>
        <translation>Das Profil nennt eine Geheimnisdatei, die statt des Schlüsselbunds verwendet wird.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>Das Geheimnis von %1 liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret is stored, but that could not be remembered. %1</source>
        <extracomment>%1 one or more sentences about what went wrong.</extracomment>
        <translation>Das Geheimnis ist gespeichert, aber das konnte nicht gemerkt werden. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SyncCommand</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>%1 wird angefordert…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing can be updated now.</source>
        <translation>Jetzt kann nichts aktualisiert werden.</translation>
    </message>
</context>
</TS>
