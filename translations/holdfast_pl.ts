<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>CheckReport</name>
    <message>
        <source>ok    %1: %2</source>
        <extracomment>%1 names what was looked at, %2 says what was found.</extracomment>
        <translation>ok    %1: %2</translation>
    </message>
    <message>
        <source>WRONG %1: %2
      %3</source>
        <extracomment>%1 names what was looked at, %2 says what was found, %3 what to do.</extracomment>
        <translation>BŁĄD  %1: %2
      %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command %1 has no option %2; see %3.</source>
        <translation>Polecenie %1 nie ma opcji %2; zobacz %3.</translation>
    </message>
    <message>
        <source>There is no option %1; options of a command stand after it. See %2.</source>
        <translation>Nie ma opcji %1; opcje polecenia podaje się po nim. Zobacz %2.</translation>
    </message>
    <message>
        <source>The option %1 stands there twice; give it once.</source>
        <translation>Opcję %1 podano dwa razy; podaj ją raz.</translation>
    </message>
    <message>
        <source>The option %1 takes no value; leave out what follows &quot;=&quot;.</source>
        <translation>Opcja %1 nie przyjmuje wartości; pomiń to, co następuje po „=”.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>Opcja %1 wymaga wartości: %1 %2.</translation>
    </message>
    <message>
        <source>The value of %1 is empty; give %2.</source>
        <translation>Wartość opcji %1 jest pusta; podaj %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see %2 for all of them.</source>
        <translation>Nie ma polecenia „%1”; zobacz wszystkie: %2.</translation>
    </message>
    <message>
        <source>A command is missing; see %1 for all of them.</source>
        <translation>Brakuje polecenia; zobacz wszystkie: %1.</translation>
    </message>
    <message>
        <source>The command %1 needs more: holdfast-cli %1 %2.</source>
        <translation>Polecenie %1 wymaga więcej: holdfast-cli %1 %2.</translation>
    </message>
    <message>
        <source>The command %1 takes no argument number %2; see %3.</source>
        <translation>Polecenie %1 nie przyjmuje argumentu numer %2; zobacz %3.</translation>
    </message>
    <message>
        <source>the profile to use: a name or a file (default: &quot;default&quot;)</source>
        <translation>profil do użycia: nazwa lub plik (domyślnie: „default”)</translation>
    </message>
    <message>
        <source>start a private sandbox for this command in place of a profile</source>
        <translation>uruchom prywatną piaskownicę dla tego polecenia zamiast profilu</translation>
    </message>
    <message>
        <source>act as this Moneyhub user in place of the profile&apos;s own</source>
        <translation>działaj jako ten użytkownik Moneyhub zamiast użytkownika z profilu</translation>
    </message>
    <message>
        <source>where data is kept</source>
        <translation>gdzie przechowywane są dane</translation>
    </message>
    <message>
        <source>print exactly one JSON document</source>
        <translation>wypisz dokładnie jeden dokument JSON</translation>
    </message>
    <message>
        <source>no progress on the error output</source>
        <translation>bez informacji o postępie na wyjściu błędów</translation>
    </message>
    <message>
        <source>show help, of one command when it is named</source>
        <translation>pokaż pomoc, także dla podanego polecenia</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>pokaż wersję</translation>
    </message>
    <message>
        <source>--sandbox stands in place of --profile; give one of them.</source>
        <translation>--sandbox zastępuje --profile; podaj tylko jedną z tych opcji.</translation>
    </message>
    <message>
        <source>The value of --user is empty; give the id of a user.</source>
        <translation>Wartość opcji --user jest pusta; podaj identyfikator użytkownika.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Give the id of one connection or --all, and not both.</source>
        <translation>Podaj identyfikator jednego połączenia albo --all, ale nie oba naraz.</translation>
    </message>
    <message>
        <source>use what is stored here; ask nobody</source>
        <translation>użyj tego, co zapisano na tym komputerze; nie pytaj nikogo</translation>
    </message>
    <message>
        <source>wait for the verdict</source>
        <translation>poczekaj na wynik</translation>
    </message>
    <message>
        <source>only print the link, open no browser</source>
        <translation>tylko wypisz odnośnik, nie otwieraj przeglądarki</translation>
    </message>
    <message>
        <source>how long to wait for the approval (default: 600)</source>
        <translation>jak długo czekać na zatwierdzenie (domyślnie: 600)</translation>
    </message>
    <message>
        <source>list profiles, try one out, or store its secret (read from stdin)</source>
        <translation>wypisz profile, wypróbuj profil lub zapisz jego sekret (czytany ze stdin)</translation>
    </message>
    <message>
        <source>the banks that can be connected</source>
        <translation>banki, z którymi można się połączyć</translation>
    </message>
    <message>
        <source>only those with TEXT in the name</source>
        <translation>tylko te z TEXT w nazwie</translation>
    </message>
    <message>
        <source>all connections, freshly read</source>
        <translation>wszystkie połączenia, świeżo odczytane</translation>
    </message>
    <message>
        <source>one connection whole</source>
        <translation>pełne dane jednego połączenia</translation>
    </message>
    <message>
        <source>what the rules say of connections given as JSON</source>
        <translation>co mówią reguły o połączeniach podanych jako JSON</translation>
    </message>
    <message>
        <source>connect a bank in the browser</source>
        <translation>połącz bank w przeglądarce</translation>
    </message>
    <message>
        <source>the bank&apos;s id (see banks)</source>
        <translation>identyfikator banku (zobacz banks)</translation>
    </message>
    <message>
        <source>do what is advised for a connection</source>
        <translation>wykonaj czynność zalecaną dla połączenia</translation>
    </message>
    <message>
        <source>log in again at the bank</source>
        <translation>zaloguj się ponownie w banku</translation>
    </message>
    <message>
        <source>give the bank the code it asks for</source>
        <translation>podaj bankowi kod, o który prosi</translation>
    </message>
    <message>
        <source>renew the consent without a bank login</source>
        <translation>odnów zgodę bez logowania w banku</translation>
    </message>
    <message>
        <source>ask for an update now</source>
        <translation>zleć aktualizację teraz</translation>
    </message>
    <message>
        <source>every connection that can be updated now</source>
        <translation>każde połączenie, które można teraz zaktualizować</translation>
    </message>
    <message>
        <source>everything that happened to a connection, the oldest first</source>
        <translation>wszystko, co działo się z połączeniem, od najstarszych</translation>
    </message>
    <message>
        <source>withdraw access and delete the data kept here</source>
        <translation>wycofaj dostęp i usuń dane przechowywane na tym komputerze</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nie pytaj</translation>
    </message>
    <message>
        <source>one line; exit 3 when something needs you</source>
        <translation>jeden wiersz; kod wyjścia 3, gdy coś wymaga uwagi</translation>
    </message>
    <message>
        <source>the connections as a table or as JSON, or when they end as a calendar</source>
        <translation>połączenia jako tabela lub JSON albo daty ich końca jako kalendarz</translation>
    </message>
    <message>
        <source>which of them (needed)</source>
        <translation>który format (wymagane)</translation>
    </message>
    <message>
        <source>write FILE in place of the output; only you can read it</source>
        <translation>zapisz do FILE zamiast na wyjście; czytać może go tylko jego właściciel</translation>
    </message>
    <message>
        <source>look for what could keep Holdfast from working</source>
        <translation>sprawdź, co może przeszkadzać w działaniu programu Holdfast</translation>
    </message>
    <message>
        <source>what support staff need to help, without names and numbers</source>
        <translation>to, czego wsparcie potrzebuje do pomocy, bez nazwisk i numerów</translation>
    </message>
    <message>
        <source>as it will be then: a date such as 2026-12-24, which is the end of that day here, or RFC 3339 such as 2026-12-24T18:00:00Z</source>
        <translation>jak będzie wtedy: data, na przykład 2026-12-24, czyli koniec tego dnia tutaj, albo RFC 3339, na przykład 2026-12-24T18:00:00Z</translation>
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
        <translation>możliwe</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Zalecenie</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Zgoda do</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualizacje</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Wzbogacanie</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>RODZAJ</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>SALDO</translation>
    </message>
    <message>
        <source>ENRICHMENT</source>
        <translation>WZBOGACANIE</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (ukryte)</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>AKTUALIZACJA</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>TRYB</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>WYNIK</translation>
    </message>
    <message>
        <source>BANK</source>
        <translation>BANK</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>DO ZROBIENIA</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>KONTA</translation>
    </message>
    <message>
        <source>UPDATES</source>
        <translation>AKTUALIZACJE</translation>
    </message>
    <message>
        <source>No bank is connected yet.</source>
        <translation>Nie połączono jeszcze żadnego banku.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>Nie ma w nim żadnego połączenia.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transakcje</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Własna nazwa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Kto się loguje</translation>
    </message>
</context>
<context>
    <name>ConsentCalendar</name>
    <message>
        <source>Renewing takes a minute and no bank login. Open Holdfast and choose &quot;Renew consent&quot;.</source>
        <translation>Odnowienie zajmuje minutę i nie wymaga logowania w banku. Otwórz Holdfast i wybierz „Odnów zgodę”.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew. Open Holdfast and choose &quot;Log in again&quot;.</source>
        <translation>Odnowienie wymaga logowania w %1. Otwórz Holdfast i wybierz „Zaloguj się ponownie”.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Ta zgoda wygaśnie sama; nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>The consent for %1 ends</source>
        <translation>Wygasa zgoda: %1</translation>
    </message>
    <message>
        <source>Bank consents</source>
        <translation>Zgody bankowe</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Utrzymuje aktywne połączenia z bankami.</translation>
    </message>
    <message>
        <source>Open this profile: a name, or a file.</source>
        <translation>Otwórz ten profil: nazwa lub plik.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Open the embedded sandbox instead of a profile.</source>
        <translation>Otwórz wbudowaną piaskownicę zamiast profilu.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Przechowuj wszystko w tym folderze.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Start the embedded sandbox with this scenario.</source>
        <translation>Uruchom wbudowaną piaskownicę z tym scenariuszem.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>This word is not known: %1</source>
        <translation>Nieznane słowo: %1</translation>
    </message>
    <message>
        <source>See: holdfast --help</source>
        <translation>Zobacz: holdfast --help</translation>
    </message>
    <message>
        <source>Choose either a profile or the sandbox.</source>
        <translation>Wybierz albo profil, albo piaskownicę.</translation>
    </message>
    <message>
        <source>Start with the icon in the tray alone, where there is a tray.</source>
        <translation>Uruchom tylko z ikoną w zasobniku, jeśli pulpit ma zasobnik.</translation>
    </message>
    <message>
        <source>holdfast: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). On the console use holdfast-cli.</source>
        <translation>holdfast: nie ma ekranu, na którym można otworzyć okno (zmienne DISPLAY i WAYLAND_DISPLAY nie są ustawione). W konsoli użyj holdfast-cli.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opcje każdego polecenia:</translation>
    </message>
    <message>
        <source>Usage: holdfast-cli [OPTIONS] COMMAND …</source>
        <translation>Użycie: holdfast-cli [OPCJE] POLECENIE …</translation>
    </message>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Utrzymuje aktywne połączenia z bankami.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 minor units of “%2”</source>
        <translation>%1 mniejszych jednostek „%2”</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (niepewne)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>As set for the whole system</source>
        <translation>Jak w ustawieniach systemu</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Bez serwera pośredniczącego</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ten serwer pośredniczący</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Serwer &amp;pośredniczący</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>Por&amp;t</translation>
    </message>
    <message>
        <source>Holdfast speaks HTTP to this proxy and keeps no password for it; one that wants a password is set for the whole system. What stays on this computer never goes through a proxy.</source>
        <translation>Holdfast łączy się z tym serwerem przez HTTP i nie przechowuje do niego hasła; serwer wymagający hasła ustawia się dla całego systemu. To, co zostaje na tym komputerze, nigdy nie przechodzi przez serwer pośredniczący.</translation>
    </message>
    <message>
        <source>Until a host is named here, what was set before holds.</source>
        <translation>Dopóki nie podasz tu hosta, obowiązuje poprzednie ustawienie.</translation>
    </message>
    <message>
        <source>This is no host: type a name such as proxy.example.org, or an address, and nothing before or after it.</source>
        <translation>To nie jest host: wpisz nazwę, na przykład proxy.example.org, albo adres, bez niczego przed ani po.</translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>The value of --timeout must be a number of seconds from 1 to %1.</source>
        <translation>Wartość opcji --timeout musi być liczbą sekund od 1 do %1.</translation>
    </message>
    <message>
        <source>The value of --%1 is no date; write it like 2026-12-24, which is the end of that day, or 2026-12-24T18:00:00Z.</source>
        <translation>Wartość --%1 nie jest datą; zapisz ją jak 2026-12-24, czyli koniec tego dnia, albo jak 2026-12-24T18:00:00Z.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Piaskownica na tym komputerze</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a profile, %2 the name of its file.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be used…</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>%1: nie można użyć…</translation>
    </message>
    <message>
        <source>Set up for everybody on this computer</source>
        <translation>Skonfigurowany dla wszystkich na tym komputerze</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>Użytkownicy profilu %1</translation>
    </message>
    <message>
        <source>Another &amp;user…</source>
        <translation>Inny &amp;użytkownik…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>&amp;Otwórz plik profilu…</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) or user(s) are not watched</source>
        <extracomment>Of profiles or users that were opened in earlier starts and are too many.</extracomment>
        <translation>
            <numerusform>Nieobserwowany profil lub użytkownik: jeszcze %n</numerusform>
            <numerusform>Nieobserwowane profile lub użytkownicy: jeszcze %n</numerusform>
            <numerusform>Nieobserwowane profile lub użytkownicy: jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>After &quot;profiles&quot; comes list, check [NAME|FILE] or set-secret NAME.</source>
        <translation>Po „profiles” podaj list, check [NAME|FILE] lub set-secret NAME.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>Remind &amp;me before a consent ends</source>
        <translation>&amp;Przypominaj przed wygaśnięciem zgody</translation>
    </message>
    <message>
        <source>Type up to 12 whole numbers from 0 to 365 with commas between them.</source>
        <translation>Wpisz do 12 liczb całkowitych od 0 do 365, oddzielonych przecinkami.</translation>
    </message>
    <message>
        <source>For a consent of 90 days; longer and shorter ones are scaled.</source>
        <translation>Dla zgody na 90 dni; dłuższe i krótsze są przeliczane proporcjonalnie.</translation>
    </message>
    <message>
        <source>&amp;One notification for all that is due at the same time</source>
        <translation>&amp;Jedno powiadomienie o wszystkim, co przypada w tym samym czasie</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Pokazuj pow&amp;iadomienia na pulpicie</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, where the desktop has one</source>
        <translation>Pokazuj i&amp;konę w zasobniku, jeśli pulpit go ma</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nobody is disturbed</source>
        <translation>&amp;Godziny ciszy: nikomu nie przeszkadzaj</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>Tyle d&amp;ni wcześniej</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Your answer has arrived. Holdfast is checking it.</source>
        <translation>Odpowiedź nadeszła. Holdfast ją sprawdza.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Holdfast.</source>
        <translation>Gotowe. Można zamknąć tę stronę i wrócić do Holdfast.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page and go back to Holdfast.</source>
        <translation>Nic nie zmieniono. Można zamknąć tę stronę i wrócić do Holdfast.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Holdfast says more; you can close this page.</source>
        <translation>To się nie udało i nic nie zmieniono. Więcej mówi Holdfast; można zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>Holdfast has this answer already. You can close this page.</source>
        <translation>Holdfast ma już tę odpowiedź. Można zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>Holdfast is not waiting for this answer. It may belong to an earlier attempt. You can close this page.</source>
        <translation>Holdfast nie czeka na tę odpowiedź. Może należeć do wcześniejszej próby. Można zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>This address does not hold what Holdfast needs. It is still waiting for the bank&apos;s answer.</source>
        <translation>Ten adres nie zawiera tego, czego potrzebuje Holdfast. Nadal czeka on na odpowiedź banku.</translation>
    </message>
    <message>
        <source>Allow scripts on this page, or copy its address and paste it into Holdfast.</source>
        <translation>Zezwól na skrypty na tej stronie albo skopiuj jej adres i wklej go w Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast.</source>
        <translation>Przeglądarka odnalazła Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast: this works. You can close this page and go back.</source>
        <translation>Przeglądarka odnalazła Holdfast: to działa. Można zamknąć tę stronę i wrócić.</translation>
    </message>
</context>
<context>
    <name>RowGroup</name>
    <message>
        <source>Keep an eye on</source>
        <extracomment>Heading over connections that neither need anything nor are fine, such as one whose last update failed.</extracomment>
        <translation>Do obserwacji</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Empty the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Nothing came on the standard input; give the secret or JWK there.</source>
        <translation>Nic nie nadeszło na standardowe wejście; podaj tam sekret lub JWK.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Updates</source>
        <translation>Aktualizacje</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>Szuk&amp;aj zmian co</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes, shortened.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Język i wygląd</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Dates and amounts of money follow the language, and the region of your desktop where it fits.</source>
        <translation>Daty i kwoty są zapisywane zgodnie z językiem oraz z regionem pulpitu, jeśli do niego pasuje.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names, as for a screenshot</source>
        <translation>&amp;Ukryj kwoty i nazwy, jak na zrzut ekranu</translation>
    </message>
    <message>
        <source>Hide them when the &amp;screen has been locked</source>
        <translation>Ukryj je po zablokowaniu &amp;ekranu</translation>
    </message>
    <message>
        <source>After the screen was locked they stay hidden until you show them again.</source>
        <translation>Po zablokowaniu ekranu pozostaną ukryte, dopóki nie pokażesz ich ponownie.</translation>
    </message>
    <message>
        <source>Empty the clip&amp;board after</source>
        <translation>Opróżnij &amp;schowek po</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds, shortened.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied account number leaves the clipboard then, and when Holdfast ends, unless something else has been copied since.</source>
        <translation>Skopiowany numer konta znika wtedy ze schowka, tak samo przy zamknięciu Holdfast, chyba że w międzyczasie skopiowano coś innego.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Start when I &amp;log in to this computer</source>
        <translation>Uruchamiaj po za&amp;logowaniu do tego komputera</translation>
    </message>
    <message>
        <source>Start &amp;hidden, with the icon in the tray alone</source>
        <translation>Uruchamiaj &amp;ukryty, tylko z ikoną w zasobniku</translation>
    </message>
    <message>
        <source>Closing the window leaves Holdfast in the &amp;tray</source>
        <translation>Zamknięcie okna pozostawia Holdfast w &amp;zasobniku</translation>
    </message>
    <message>
        <source>Where the desktop has no tray the window always opens, and closing it ends Holdfast.</source>
        <translation>Jeśli pulpit nie ma zasobnika, okno zawsze się otwiera, a jego zamknięcie kończy Holdfast.</translation>
    </message>
    <message>
        <source>How often the list is read while the window can be seen. While it cannot, it is read every half hour or, if you choose longer, as often as you choose.</source>
        <translation>Tak często lista jest odczytywana, gdy widać okno. Gdy go nie widać, jest odczytywana co pół godziny albo, jeśli wybierzesz dłuższy czas, tak często, jak wybierzesz.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>current account</source>
        <translation>konto bieżące</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>oszczędności</translation>
    </message>
    <message>
        <source>card</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>inwestycje</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>pożyczka</translation>
    </message>
    <message>
        <source>mortgage, repayment</source>
        <translation>kredyt hipoteczny, kapitał i odsetki</translation>
    </message>
    <message>
        <source>mortgage, interest only</source>
        <translation>kredyt hipoteczny, tylko odsetki</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>emerytura</translation>
    </message>
    <message>
        <source>pension, defined benefit</source>
        <translation>emerytura, zdefiniowane świadczenie</translation>
    </message>
    <message>
        <source>pension, defined contribution</source>
        <translation>emerytura, zdefiniowana składka</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>składnik majątku</translation>
    </message>
    <message>
        <source>home</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>property to let</source>
        <translation>nieruchomość na wynajem</translation>
    </message>
    <message>
        <source>crypto</source>
        <translation>kryptowaluty</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Odnów zgodę</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>%1 is not connected through open banking, so there is no consent to renew.</source>
        <translation>%1 nie jest połączeniem przez otwartą bankowość, więc nie ma zgody do odnowienia.</translation>
    </message>
    <message>
        <source>%1 does not allow renewing without its login.</source>
        <translation>%1 nie pozwala na odnowienie bez logowania.</translation>
    </message>
    <message>
        <source>The consent ended more than 90 days ago; that is too long for a simple renewal.</source>
        <translation>Zgoda wygasła ponad 90 dni temu; to zbyt długo na proste odnowienie.</translation>
    </message>
    <message>
        <source>A valuation has no login.</source>
        <translation>Wycena nie ma logowania.</translation>
    </message>
    <message>
        <source>%1 never asks for a code between two logins.</source>
        <translation>%1 nigdy nie prosi o kod między dwoma logowaniami.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection.</source>
        <translation>Holdfast nie zna tego rodzaju połączenia.</translation>
    </message>
    <message>
        <source>The consent has ended; renew it first.</source>
        <translation>Zgoda wygasła; najpierw ją odnów.</translation>
    </message>
    <message>
        <source>The service no longer updates this connection.</source>
        <translation>Usługa nie aktualizuje już tego połączenia.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; the next one can be asked for from %1.</source>
        <translation>Ostatnia ręczna aktualizacja była dopiero przed chwilą; następną można zlecić najwcześniej %1.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; there is a pause between two.</source>
        <translation>Ostatnia ręczna aktualizacja była dopiero przed chwilą; między dwiema musi być przerwa.</translation>
    </message>
    <message>
        <source>%1 allows no more updates today.</source>
        <translation>%1 nie pozwala dziś na więcej aktualizacji.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used.</source>
        <translation>
            <numerusform>%1 pozwala na %n aktualizację dziennie i została ona wykorzystana.</numerusform>
            <numerusform>%1 pozwala na %n aktualizacje dziennie i wszystkie wykorzystano.</numerusform>
            <numerusform>%1 pozwala na %n aktualizacji dziennie i wszystkie wykorzystano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used; again from %2.</source>
        <translation>
            <numerusform>%1 pozwala na %n aktualizację dziennie i została ona wykorzystana; kolejna najwcześniej %2.</numerusform>
            <numerusform>%1 pozwala na %n aktualizacje dziennie i wszystkie wykorzystano; kolejna najwcześniej %2.</numerusform>
            <numerusform>%1 pozwala na %n aktualizacji dziennie i wszystkie wykorzystano; kolejna najwcześniej %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Ten profil służy tylko do odczytu.</translation>
    </message>
    <message>
        <source>The connection is being removed.</source>
        <translation>Trwa usuwanie połączenia.</translation>
    </message>
    <message>
        <source>All is well; there is nothing to do.</source>
        <translation>Wszystko w porządku; nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>Zgoda wygasła %1.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>Zgoda wygasła.</translation>
    </message>
    <message>
        <source>The consent ends on %1.</source>
        <translation>Zgoda wygasa %1.</translation>
    </message>
    <message>
        <source>The consent ends soon.</source>
        <translation>Zgoda wkrótce wygaśnie.</translation>
    </message>
    <message>
        <source>The valuation has ended, and it has no login to renew.</source>
        <translation>Wycena wygasła i nie ma logowania, które można by odnowić.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login.</source>
        <translation>%1 nie przyjmuje już tego logowania.</translation>
    </message>
    <message>
        <source>%1 wants you to confirm that it is you.</source>
        <translation>%1 prosi o potwierdzenie tożsamości.</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment; the service tries again by itself.</source>
        <translation>Nie można teraz odczytać danych z %1; usługa sama spróbuje ponownie.</translation>
    </message>
    <message>
        <source>The data is not up to date.</source>
        <translation>Dane nie są aktualne.</translation>
    </message>
    <message>
        <source>The last update from %1 did not work.</source>
        <translation>Ostatnia aktualizacja z %1 się nie udała.</translation>
    </message>
    <message>
        <source>The last update brought only some of the accounts.</source>
        <translation>Ostatnia aktualizacja objęła tylko część kont.</translation>
    </message>
    <message>
        <source>The first update is under way.</source>
        <translation>Trwa pierwsza aktualizacja.</translation>
    </message>
    <message>
        <source>The service sent an end date Holdfast cannot read.</source>
        <translation>Usługa przysłała datę końca, której Holdfast nie potrafi odczytać.</translation>
    </message>
    <message>
        <source>%1 is no longer available through the service, so nothing can be renewed there. What was fetched stays.</source>
        <translation>%1 nie jest już dostępny przez usługę, więc nie można tam niczego odnowić. Pobrane dane zostają.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Przygotowanie</translation>
    </message>
    <message>
        <source>At the bank, in the browser</source>
        <translation>W banku, w przeglądarce</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Sprawdzanie odpowiedzi</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Odczytywanie listy</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Pytanie usługi</translation>
    </message>
    <message>
        <source>Following the update</source>
        <translation>Śledzenie aktualizacji</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Oczekiwanie na potwierdzenie</translation>
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
        <translation>Zakończono: %1</translation>
    </message>
    <message>
        <source>What came of it: connection %1</source>
        <translation>Wynik: połączenie %1</translation>
    </message>
    <message>
        <source>Correlation id, for support: %1</source>
        <translation>Identyfikator korelacji dla wsparcia: %1</translation>
    </message>
    <message>
        <source>The bank answered %1</source>
        <translation>Odpowiedź banku: %1</translation>
    </message>
    <message>
        <source>Id of the update: %1</source>
        <translation>Identyfikator aktualizacji: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Poproszono o: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Udzielono: %1</translation>
    </message>
    <message>
        <source>Moved over: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Przeniesione: %1</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1</source>
        <translation>Pozostałe przy starej zgodzie: %1</translation>
    </message>
    <message>
        <source>In no connection any more: %1</source>
        <translation>Już w żadnym połączeniu: %1</translation>
    </message>
    <message>
        <source>Not yet clear: %1</source>
        <translation>Jeszcze niejasne: %1</translation>
    </message>
    <message>
        <source>Earlier connection: %1</source>
        <translation>Wcześniejsze połączenie: %1</translation>
    </message>
    <message>
        <source>Newer connection: %1</source>
        <translation>Nowsze połączenie: %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>mniej niż sekunda</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a duration such as &quot;42 seconds&quot;.</extracomment>
        <translation>%1, czas: %2</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Dane pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Your data stays as it was on %1.</source>
        <extracomment>%1 is a day, such as &quot;2 November&quot;.</extracomment>
        <translation>Dane pozostają w stanie z dnia %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n godzinę</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. The service tries again by itself.</source>
        <translation>Zgoda jest w porządku. Usługa sama spróbuje ponownie.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. Next try %1.</source>
        <translation>Zgoda jest w porządku. Następna próba: %1.</translation>
    </message>
    <message>
        <source>A valuation has no login to renew. Remove it and connect it again to go on.</source>
        <translation>Wycena nie ma logowania do odnowienia. Usuń ją i połącz ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection and cannot renew it.</source>
        <translation>Holdfast nie zna tego rodzaju połączenia i nie może go odnowić.</translation>
    </message>
    <message>
        <source>Too long ago for a simple renewal: log in again at %1.</source>
        <translation>Minęło zbyt dużo czasu na proste odnowienie: zaloguj się ponownie w %1.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login</source>
        <translation>%1 nie przyjmuje już logowania</translation>
    </message>
    <message>
        <source>%1 wants you to confirm</source>
        <translation>%1 prosi o potwierdzenie</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment</source>
        <translation>Nie można teraz odczytać danych z %1</translation>
    </message>
    <message>
        <source>Has the password changed, or was access withdrawn at the bank?</source>
        <translation>Czy zmieniło się hasło albo czy dostęp wycofano w banku?</translation>
    </message>
    <message>
        <source>Not an error: the bank asks for a code from time to time.</source>
        <translation>To nie błąd: bank co pewien czas prosi o kod.</translation>
    </message>
    <message>
        <source>Not an error: %1 asks you to log in from time to time.</source>
        <translation>To nie błąd: %1 co pewien czas prosi o zalogowanie się.</translation>
    </message>
    <message>
        <source>The service tries again by itself; there is nothing for you to do.</source>
        <translation>Usługa sama spróbuje ponownie; nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>Renewing takes a minute and no bank login.</source>
        <translation>Odnowienie zajmuje minutę i nie wymaga logowania w banku.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew.</source>
        <translation>Odnowienie wymaga zalogowania się w %1.</translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation>Teraz nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>Only some accounts were updated</source>
        <translation>Zaktualizowano tylko część kont</translation>
    </message>
    <message>
        <source>The data is not up to date</source>
        <translation>Dane nie są aktualne</translation>
    </message>
    <message>
        <source>%1 is not answering</source>
        <translation>%1 nie odpowiada</translation>
    </message>
    <message>
        <source>The service asks for the others again by itself.</source>
        <translation>Usługa sama zapyta o pozostałe.</translation>
    </message>
    <message>
        <source>A manual update did not help: the bank wants to see you once.</source>
        <translation>Ręczna aktualizacja nie pomogła: bank wymaga jednorazowo twojego udziału.</translation>
    </message>
    <message>
        <source>The service asks for a new update.</source>
        <translation>Usługa zleca nową aktualizację.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Trwa usuwanie</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>Dostęp wygasł</translation>
    </message>
    <message>
        <source>Fetched once only</source>
        <translation>Pobrane tylko raz</translation>
    </message>
    <message>
        <source>No longer updated</source>
        <translation>Już nieaktualizowane</translation>
    </message>
    <message>
        <source>Fetching your history</source>
        <translation>Pobieranie historii</translation>
    </message>
    <message>
        <source>The end date cannot be read</source>
        <translation>Nie można odczytać daty końca</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Brak daty końca</translation>
    </message>
    <message>
        <source>Holdfast asks the service until it confirms that the connection is gone.</source>
        <translation>Holdfast pyta usługę, dopóki nie potwierdzi ona, że połączenia już nie ma.</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Można pracować dalej.</translation>
    </message>
    <message>
        <source>Up to 36 months are on their way. You can go on working.</source>
        <translation>Pobierane są dane nawet z 36 miesięcy. Można pracować dalej.</translation>
    </message>
    <message>
        <source>The service sent an end date in a form Holdfast cannot read; nothing is assumed about it.</source>
        <translation>Usługa przysłała datę końca w postaci, której Holdfast nie potrafi odczytać; niczego się o niej nie zakłada.</translation>
    </message>
    <message>
        <source>not updated yet</source>
        <translation>jeszcze nieaktualizowane</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>zaktualizowano %1</translation>
    </message>
    <message>
        <source>updated %1, next one is late</source>
        <translation>zaktualizowano %1, następna aktualizacja się spóźnia</translation>
    </message>
    <message>
        <source>updated %1, next one late by %2</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>zaktualizowano %1, następna aktualizacja spóźniona o %2</translation>
    </message>
    <message>
        <source>updated %1, next %2</source>
        <translation>zaktualizowano %1, następna aktualizacja %2</translation>
    </message>
    <message>
        <source>Not updated yet.</source>
        <translation>Jeszcze nieaktualizowane.</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Zaktualizowano %1.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late.</source>
        <translation>Zaktualizowano %1; następna aktualizacja się spóźnia.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late by %2.</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>Zaktualizowano %1; następna aktualizacja jest spóźniona o %2.</translation>
    </message>
    <message>
        <source>Updated %1, next %2.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a window such as &quot;between 14:00 and 18:00&quot;.</extracomment>
        <translation>Zaktualizowano %1, następna aktualizacja %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used, %3 left.</source>
        <translation>Aktualizacje z ostatnich 24 godzin: wykorzystano %1 z %2, zostało %3.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used; again from %3.</source>
        <translation>Aktualizacje z ostatnich 24 godzin: wykorzystano %1 z %2; kolejna najwcześniej %3.</translation>
    </message>
    <message>
        <source>The next manual update can be asked for from %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:34&quot;.</extracomment>
        <translation>Następną ręczną aktualizację można zlecić najwcześniej %1.</translation>
    </message>
    <message>
        <source>The bank</source>
        <extracomment>In place of the name of a bank that has none.</extracomment>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Connected on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Połączono %1.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Zapytano %1.</translation>
    </message>
    <message>
        <source>Asked on %1 for %2.</source>
        <extracomment>%1 is a day, %2 a list of accounts.</extracomment>
        <translation>Zapytano %1 o: %2.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Udzielono.</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Udzielono do %1.</translation>
    </message>
    <message>
        <source>Granted for %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Udzielono dla: %1.</translation>
    </message>
    <message>
        <source>Granted for %1 until %2.</source>
        <extracomment>%1 is a list of accounts, %2 a day.</extracomment>
        <translation>Udzielono do %2 dla: %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: %1 is all but the last, separated by commas, %2 the last.</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 is no longer returned since %2; what was fetched before is kept.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1: brak w danych od %2; pobrane wcześniej dane są zachowane.</translation>
    </message>
    <message>
        <source>%1 was missing for a time and came back on %2.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1: przez pewien czas brak w danych, ponownie od %2.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Wygasła %n dzień temu</numerusform>
            <numerusform>Wygasła %n dni temu</numerusform>
            <numerusform>Wygasła %n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Został %n dzień</numerusform>
            <numerusform>Zostały %n dni</numerusform>
            <numerusform>Zostało %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n hour(s) ago</source>
        <translation>
            <numerusform>Wygasła %n godzinę temu</numerusform>
            <numerusform>Wygasła %n godziny temu</numerusform>
            <numerusform>Wygasła %n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>Została %n godzina</numerusform>
            <numerusform>Zostały %n godziny</numerusform>
            <numerusform>Zostało %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended just now</source>
        <translation>Wygasła przed chwilą</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Została niecała minuta</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n minute(s) ago</source>
        <translation>
            <numerusform>Wygasła %n minutę temu</numerusform>
            <numerusform>Wygasła %n minuty temu</numerusform>
            <numerusform>Wygasła %n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Została %n minuta</numerusform>
            <numerusform>Zostały %n minuty</numerusform>
            <numerusform>Zostało %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n day(s)</source>
        <translation>
            <numerusform>najbliższa zgoda wygasa za %n dzień</numerusform>
            <numerusform>najbliższa zgoda wygasa za %n dni</numerusform>
            <numerusform>najbliższa zgoda wygasa za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n hour(s)</source>
        <translation>
            <numerusform>najbliższa zgoda wygasa za %n godzinę</numerusform>
            <numerusform>najbliższa zgoda wygasa za %n godziny</numerusform>
            <numerusform>najbliższa zgoda wygasa za %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>next consent ends in less than a minute</source>
        <translation>najbliższa zgoda wygasa za niecałą minutę</translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n minute(s)</source>
        <translation>
            <numerusform>najbliższa zgoda wygasa za %n minutę</numerusform>
            <numerusform>najbliższa zgoda wygasa za %n minuty</numerusform>
            <numerusform>najbliższa zgoda wygasa za %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <extracomment>A date and time as people say it. Format letters of Qt: dddd weekday, d day, MMMM month; HH:mm stands for the time as the region&apos;s clock tells it.</extracomment>
        <translation>dddd, d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <translation>dddd, d MMMM yyyy, HH:mm</translation>
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
        <translation>dddd, d MMMM yyyy, HH:mm:ss</translation>
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
        <translation>wczoraj o %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>dzisiaj o %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>jutro o %1</translation>
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
        <translation>między %1 a %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>You can try again from %1.</source>
        <translation>Można spróbować ponownie najwcześniej %1.</translation>
    </message>
    <message>
        <source>You can try again a little later.</source>
        <translation>Można spróbować ponownie nieco później.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Następna próba: %1.</translation>
    </message>
    <message>
        <source>Holdfast tries again by itself; there is nothing for you to do.</source>
        <translation>Holdfast sam spróbuje ponownie; nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>You can ask again from %1.</source>
        <translation>Można zapytać ponownie najwcześniej %1.</translation>
    </message>
    <message>
        <source>You can ask again a little later.</source>
        <translation>Można zapytać ponownie nieco później.</translation>
    </message>
    <message>
        <source>%1 It is about %2.</source>
        <extracomment>%1 a whole sentence, %2 a path.</extracomment>
        <translation>%1 Dotyczy: %2.</translation>
    </message>
    <message>
        <source>%1 The service said: %2.</source>
        <extracomment>%1 a whole sentence, %2 what the service said.</extracomment>
        <translation>%1 Usługa odpowiedziała: %2.</translation>
    </message>
    <message>
        <source>Whoever set up this profile can put it right.</source>
        <translation>Może to naprawić osoba, która skonfigurowała ten profil.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s.</source>
        <translation>Różni się od zegara usługi.</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Spóźnia się o około %n dzień względem zegara usługi.</numerusform>
            <numerusform>Spóźnia się o około %n dni względem zegara usługi.</numerusform>
            <numerusform>Spóźnia się o około %n dni względem zegara usługi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Spieszy się o około %n dzień względem zegara usługi.</numerusform>
            <numerusform>Spieszy się o około %n dni względem zegara usługi.</numerusform>
            <numerusform>Spieszy się o około %n dni względem zegara usługi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Spóźnia się o około %n godzinę względem zegara usługi.</numerusform>
            <numerusform>Spóźnia się o około %n godziny względem zegara usługi.</numerusform>
            <numerusform>Spóźnia się o około %n godzin względem zegara usługi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Spieszy się o około %n godzinę względem zegara usługi.</numerusform>
            <numerusform>Spieszy się o około %n godziny względem zegara usługi.</numerusform>
            <numerusform>Spieszy się o około %n godzin względem zegara usługi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Spóźnia się o około %n minutę względem zegara usługi.</numerusform>
            <numerusform>Spóźnia się o około %n minuty względem zegara usługi.</numerusform>
            <numerusform>Spóźnia się o około %n minut względem zegara usługi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Spieszy się o około %n minutę względem zegara usługi.</numerusform>
            <numerusform>Spieszy się o około %n minuty względem zegara usługi.</numerusform>
            <numerusform>Spieszy się o około %n minut względem zegara usługi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not believed; the connection you have is as it was.</source>
        <translation>Nie uznano jej za wiarygodną; istniejące połączenie pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>Zegar tego komputera wskazuje zły czas</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Ustaw zegar, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer was about another bank</source>
        <translation>Odpowiedź dotyczyła innego banku</translation>
    </message>
    <message>
        <source>Try again, and stay with the bank that opens.</source>
        <translation>Spróbuj ponownie i pozostań przy banku, który się otworzy.</translation>
    </message>
    <message>
        <source>The answer was about another login that is here already</source>
        <translation>Odpowiedź dotyczyła innego logowania, które już tu jest</translation>
    </message>
    <message>
        <source>Try again, and log in at the bank as the same person.</source>
        <translation>Spróbuj ponownie i zaloguj się w banku jako ta sama osoba.</translation>
    </message>
    <message>
        <source>The answer was about a connection that is not in your list</source>
        <translation>Odpowiedź dotyczyła połączenia, którego nie ma na liście</translation>
    </message>
    <message>
        <source>Try again; if it stays, give this code to whoever looks after Holdfast.</source>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, podaj ten kod osobie, która zajmuje się programem Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast could not check the answer</source>
        <translation>Holdfast nie może sprawdzić odpowiedzi</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Przerwano oczekiwanie</translation>
    </message>
    <message>
        <source>What the service was asked for goes on there by itself.</source>
        <translation>To, co zlecono usłudze, toczy się tam dalej samo.</translation>
    </message>
    <message>
        <source>The next reading shows what came of it.</source>
        <translation>Następny odczyt pokaże, co z tego wyszło.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Zatrzymano na twoje życzenie</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Można zacząć ponownie w dowolnej chwili.</translation>
    </message>
    <message>
        <source>It was not approved at the bank</source>
        <translation>Nie zatwierdzono w banku</translation>
    </message>
    <message>
        <source>The service ended it with an error</source>
        <translation>Usługa zakończyła to błędem</translation>
    </message>
    <message>
        <source>The connection to the service is not private</source>
        <translation>Połączenie z usługą nie jest prywatne</translation>
    </message>
    <message>
        <source>Its identity could not be trusted, so Holdfast sent nothing.</source>
        <translation>Nie można było zaufać jej tożsamości, więc Holdfast niczego nie wysłał.</translation>
    </message>
    <message>
        <source>On a network that inspects traffic, ask whoever runs it.</source>
        <translation>W sieci, która kontroluje ruch, zapytaj osobę, która nią zarządza.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Ta sieć wymaga najpierw zalogowania się</translation>
    </message>
    <message>
        <source>Another page answered in place of the service. Nothing was changed.</source>
        <translation>Zamiast usługi odpowiedziała inna strona. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again.</source>
        <translation>Otwórz dowolną stronę w przeglądarce, zaloguj się do sieci i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Moneyhub is not working at the moment</source>
        <translation>Moneyhub w tej chwili nie działa</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents.</source>
        <translation>Zgody są w porządku.</translation>
    </message>
    <message>
        <source>Moneyhub cannot be reached</source>
        <translation>Nie można połączyć się z Moneyhub</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1.</source>
        <extracomment>%1 the address of a proxy.</extracomment>
        <translation>Droga tam prowadzi przez serwer pośredniczący %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents; it is the network or the service.</source>
        <translation>Zgody są w porządku; to kwestia sieci albo usługi.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Popraw plik, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>Nie można użyć profilu</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>Brakuje profilu</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>Nie ma profilu o nazwie %1.</translation>
    </message>
    <message>
        <source>&quot;holdfast-cli profiles&quot; lists those there are. Write one, name another with --profile, or look around with --sandbox.</source>
        <translation>„holdfast-cli profiles” wypisuje dostępne profile. Utwórz profil, wskaż inny opcją --profile albo rozejrzyj się z opcją --sandbox.</translation>
    </message>
    <message>
        <source>Write one, then try again.</source>
        <translation>Utwórz go, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sandbox, which plays the bank and Moneyhub here, could not be started.</source>
        <translation>Nie można uruchomić piaskownicy, która udaje tu bank i Moneyhub.</translation>
    </message>
    <message>
        <source>Install Holdfast again, then try once more.</source>
        <translation>Zainstaluj Holdfast ponownie, a potem spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The file %1 is missing, cannot be read or is no profile.</source>
        <translation>Plik %1 nie istnieje, nie można go odczytać albo nie jest profilem.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is missing or has a value it cannot have.</source>
        <extracomment>%1 an entry of a profile, %2 the profile&apos;s file.</extracomment>
        <translation>Brakuje wpisu „%1” w %2 albo ma on niedozwoloną wartość.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Nie ma takiego połączenia.</translation>
    </message>
    <message>
        <source>Moneyhub knows no bank with that id; &quot;holdfast-cli banks --search TEXT&quot; finds ids.</source>
        <translation>Moneyhub nie zna banku o tym identyfikatorze; „holdfast-cli banks --search TEXT” wyszukuje identyfikatory.</translation>
    </message>
    <message>
        <source>Moneyhub knows no such bank.</source>
        <translation>Moneyhub nie zna takiego banku.</translation>
    </message>
    <message>
        <source>This bank has no icon.</source>
        <translation>Ten bank nie ma ikony.</translation>
    </message>
    <message>
        <source>Neither Holdfast nor Moneyhub knows it.</source>
        <translation>Nie zna tego ani Holdfast, ani Moneyhub.</translation>
    </message>
    <message>
        <source>Another renewal is under way</source>
        <translation>Trwa już inne odnawianie</translation>
    </message>
    <message>
        <source>Finish or cancel it, then try again.</source>
        <translation>Dokończ je albo anuluj, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That cannot be asked like this</source>
        <translation>W ten sposób nie można o to zapytać</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Popraw to i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is nothing by that name</source>
        <translation>Nie ma niczego o tej nazwie</translation>
    </message>
    <message>
        <source>Look it up in the list and try again.</source>
        <translation>Odszukaj to na liście i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That does not fit this connection now</source>
        <translation>To teraz nie pasuje do tego połączenia</translation>
    </message>
    <message>
        <source>Its details say what fits and why.</source>
        <translation>Jego szczegóły mówią, co pasuje i dlaczego.</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Ten profil służy tylko do odczytu</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Użyj profilu z rolą właściciela.</translation>
    </message>
    <message>
        <source>Holdfast made a mistake</source>
        <translation>Błąd w programie Holdfast</translation>
    </message>
    <message>
        <source>Please report it with this code.</source>
        <translation>Zgłoś go, podając ten kod.</translation>
    </message>
    <message>
        <source>The service does not accept this installation</source>
        <translation>Usługa nie akceptuje tej instalacji</translation>
    </message>
    <message>
        <source>Its credentials, permissions or address were refused. Nothing was changed.</source>
        <translation>Odrzucono jej dane uwierzytelniające, uprawnienia lub adres. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The bank allows no more updates for now</source>
        <translation>Bank nie pozwala na razie na więcej aktualizacji</translation>
    </message>
    <message>
        <source>It limits how often it may be asked in a day.</source>
        <translation>Ogranicza on liczbę zapytań w ciągu dnia.</translation>
    </message>
    <message>
        <source>It was updated a short while ago</source>
        <translation>Zaktualizowano przed chwilą</translation>
    </message>
    <message>
        <source>Two manual updates of one bank need a pause: 30 minutes, unless the profile sets another.</source>
        <translation>Między dwiema ręcznymi aktualizacjami jednego banku musi być przerwa: 30 minut, chyba że profil ustala inną.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Usługa prosi o przerwę</translation>
    </message>
    <message>
        <source>It was asked too often in a short time.</source>
        <translation>Zapytań w krótkim czasie było zbyt wiele.</translation>
    </message>
    <message>
        <source>The data kept here was damaged and begins anew</source>
        <translation>Przechowywane tu dane były uszkodzone i są tworzone od nowa</translation>
    </message>
    <message>
        <source>Connections, accounts and syncs are read from the service again; your consents and secrets are not touched. Your own names, notes and the history here are only in the old file, which was set aside as %1.</source>
        <translation>Połączenia, konta i synchronizacje zostaną ponownie odczytane z usługi; zgody i sekrety pozostają nienaruszone. Własne nazwy, notatki i tutejsza historia są tylko w starym pliku, który odłożono jako %1.</translation>
    </message>
    <message>
        <source>Bring back an older copy if you have one; nothing deletes the old file.</source>
        <translation>Przywróć starszą kopię, jeśli jest; nic nie usuwa starego pliku.</translation>
    </message>
    <message>
        <source>What lies in the place of the data is not Holdfast&apos;s</source>
        <translation>To, co leży w miejscu danych, nie należy do programu Holdfast</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Pozostawiono to dokładnie bez zmian.</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>Przenieś to gdzie indziej albo wybierz inny folder danych.</translation>
    </message>
    <message>
        <source>The disk does not give out the data kept here</source>
        <translation>Dysk nie udostępnia przechowywanych tu danych</translation>
    </message>
    <message>
        <source>Your consents at the service are not touched.</source>
        <translation>Zgody w usłudze pozostają nienaruszone.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and sound, then try again.</source>
        <translation>Sprawdź, czy dysk jest nadal podłączony i sprawny, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The data kept here could not be brought up to date</source>
        <translation>Nie można dostosować przechowywanych tu danych do nowej wersji</translation>
    </message>
    <message>
        <source>Bring back an older copy of it, or move it away and start again.</source>
        <translation>Przywróć ich starszą kopię albo przenieś je gdzie indziej i zacznij od nowa.</translation>
    </message>
    <message>
        <source>The data kept here cannot be read</source>
        <translation>Nie można odczytać przechowywanych tu danych</translation>
    </message>
    <message>
        <source>It can be read from the service again; your consents are not touched.</source>
        <translation>Można je ponownie odczytać z usługi; zgody pozostają nienaruszone.</translation>
    </message>
    <message>
        <source>Close Holdfast and start it again: it looks the file through, sets it aside if it is damaged, and begins anew.</source>
        <translation>Zamknij Holdfast i uruchom go ponownie: sprawdzi plik, odłoży go na bok, jeśli jest uszkodzony, i zacznie od nowa.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Nie można zapisać pliku</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>To, co było tam wcześniej, pozostaje nienaruszone.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Wybierz inne miejsce, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another program is using this data</source>
        <translation>Inny program używa tych danych</translation>
    </message>
    <message>
        <source>It goes on once the other program is done; close it if that takes long.</source>
        <translation>Praca potoczy się dalej, gdy inny program skończy; zamknij go, jeśli trwa to długo.</translation>
    </message>
    <message>
        <source>Another Holdfast is using this data</source>
        <translation>Inny Holdfast używa tych danych</translation>
    </message>
    <message>
        <source>Close the other one, or choose another data folder.</source>
        <translation>Zamknij go albo wybierz inny folder danych.</translation>
    </message>
    <message>
        <source>The data was made by a newer Holdfast</source>
        <translation>Dane utworzył nowszy Holdfast</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Zwolnij trochę miejsca, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The data is no longer where it was</source>
        <translation>Danych nie ma już tam, gdzie były</translation>
    </message>
    <message>
        <source>Put the file back in its place, or connect the disk again; else start Holdfast again.</source>
        <translation>Umieść plik z powrotem na miejscu albo ponownie podłącz dysk; w przeciwnym razie uruchom Holdfast ponownie.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>Nie można zapisywać w folderze danych</translation>
    </message>
    <message>
        <source>Make it writable, or choose another data folder.</source>
        <translation>Zezwól na zapis w nim albo wybierz inny folder danych.</translation>
    </message>
    <message>
        <source>The key is needed as a JWK, and this is a PEM file</source>
        <translation>Klucz jest potrzebny jako JWK, a to jest plik PEM</translation>
    </message>
    <message>
        <source>A JWK is the same key, written as a JSON object with &quot;kty&quot;.</source>
        <translation>JWK to ten sam klucz, zapisany jako obiekt JSON z „kty”.</translation>
    </message>
    <message>
        <source>The manual page holdfast-cli(1) shows how to convert it.</source>
        <translation>Strona podręcznika holdfast-cli(1) pokazuje, jak go przekształcić.</translation>
    </message>
    <message>
        <source>The secret does not fit this profile</source>
        <translation>Sekret nie pasuje do tego profilu</translation>
    </message>
    <message>
        <source>Others can read the secret file</source>
        <translation>Inni mogą czytać plik z sekretem</translation>
    </message>
    <message>
        <source>Keep it to yourself with &quot;chmod 600&quot;, then try again.</source>
        <translation>Ogranicz dostęp poleceniem „chmod 600”, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The secret file cannot be used</source>
        <translation>Nie można użyć pliku z sekretem</translation>
    </message>
    <message>
        <source>Correct the file so that only you can read it, then try again.</source>
        <translation>Popraw plik tak, aby nikt inny nie mógł go czytać, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The secret of this profile is not stored here</source>
        <translation>Sekret tego profilu nie jest tu zapisany</translation>
    </message>
    <message>
        <source>Without it the service cannot be asked. Nothing was changed.</source>
        <translation>Bez niego nie można pytać usługi. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret&quot;, or run this on a terminal, which asks for it.</source>
        <translation>Zapisz go poleceniem „holdfast-cli profiles set-secret” albo uruchom to w terminalu, który o niego zapyta.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in the keychain.</source>
        <translation>Podaj go raz; zostanie zachowany w bazie kluczy.</translation>
    </message>
    <message>
        <source>This computer has no keychain running</source>
        <translation>Na tym komputerze nie działa baza kluczy</translation>
    </message>
    <message>
        <source>Holdfast never keeps a secret in plain text.</source>
        <translation>Holdfast nigdy nie przechowuje sekretu jako zwykłego tekstu.</translation>
    </message>
    <message>
        <source>Start a keychain, or name a secret file in the profile.</source>
        <translation>Uruchom bazę kluczy albo wskaż plik z sekretem w profilu.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Baza kluczy jest zablokowana</translation>
    </message>
    <message>
        <source>The secret is in it, out of reach.</source>
        <translation>Sekret jest w niej, ale jest niedostępny.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Odblokuj bazę kluczy, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Baza kluczy odmówiła dostępu</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>Spróbuj ponownie i zezwól na dostęp.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Baza kluczy nie odpowiada</translation>
    </message>
    <message>
        <source>See whether it is asking you something, then try again.</source>
        <translation>Sprawdź, czy o coś nie pyta, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The link was opened too late or twice</source>
        <translation>Odnośnik otwarto zbyt późno albo dwa razy</translation>
    </message>
    <message>
        <source>Start again; the link works once and for a minute.</source>
        <translation>Zacznij ponownie; odnośnik działa raz i tylko przez minutę.</translation>
    </message>
    <message>
        <source>Nobody approved in time</source>
        <translation>Nikt nie zatwierdził na czas</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on this computer</source>
        <translation>Na tym komputerze nie można odbierać webhooków</translation>
    </message>
    <message>
        <source>Your connections are looked at every few minutes as always.</source>
        <translation>Połączenia są jak zawsze sprawdzane co kilka minut.</translation>
    </message>
    <message>
        <source>Close the program that uses port %1, or have &quot;webhookPort&quot; changed in the profile.</source>
        <extracomment>%1 a port of this computer.</extracomment>
        <translation>Zamknij program, który używa portu %1, albo poproś o zmianę „webhookPort” w profilu.</translation>
    </message>
    <message>
        <source>The browser could not bring the answer back</source>
        <translation>Przeglądarka nie mogła przekazać odpowiedzi z powrotem</translation>
    </message>
    <message>
        <source>Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Skopiuj odnośnik albo wklej adres, który przeglądarka pokazuje na końcu.</translation>
    </message>
    <message>
        <source>The bank is not answering</source>
        <translation>Bank nie odpowiada</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent.</source>
        <translation>Zgoda jest w porządku.</translation>
    </message>
    <message>
        <source>The access needs you</source>
        <translation>Dostęp wymaga twojego udziału</translation>
    </message>
    <message>
        <source>Its details say what to do.</source>
        <translation>Jego szczegóły mówią, co zrobić.</translation>
    </message>
    <message>
        <source>Some of the service&apos;s data could not be read</source>
        <translation>Nie można było odczytać części danych usługi</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out; the rest is shown and kept.</source>
        <translation>
            <numerusform>Pominięto %n wpis; reszta jest pokazana i zachowana.</numerusform>
            <numerusform>Pominięto %n wpisy; reszta jest pokazana i zachowana.</numerusform>
            <numerusform>Pominięto %n wpisów; reszta jest pokazana i zachowana.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do; if it stays, show this to support.</source>
        <translation>Nic nie trzeba robić; jeśli to nie ustąpi, pokaż to wsparciu.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>Nie można było odczytać odpowiedzi usługi</translation>
    </message>
    <message>
        <source>It was already so</source>
        <translation>Tak już było</translation>
    </message>
    <message>
        <source>It is treated as done.</source>
        <translation>Uznaje się to za wykonane.</translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>Nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>%1. %2 %3 (Code %4.)</source>
        <extracomment>%1 headline, %2 what it means, %3 whose turn it is, %4 a code for support.</extracomment>
        <translation>%1. %2 %3 (Kod %4.)</translation>
    </message>
    <message>
        <source>Choose your bank in the browser, log in and approve</source>
        <translation>Wybierz bank w przeglądarce, zaloguj się i zatwierdź</translation>
    </message>
    <message>
        <source>Log in at %1 in the browser and approve</source>
        <translation>Zaloguj się w %1 w przeglądarce i zatwierdź</translation>
    </message>
    <message>
        <source>Give %1 the code it asks for in the browser</source>
        <translation>Podaj w przeglądarce kod, o który prosi %1</translation>
    </message>
    <message>
        <source>Confirm in the browser that the access may go on</source>
        <translation>Potwierdź w przeglądarce, że dostęp może trwać dalej</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Przygotuj żądanie</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Sprawdź odpowiedź</translation>
    </message>
    <message>
        <source>Read the connection again</source>
        <translation>Odczytaj połączenie ponownie</translation>
    </message>
    <message>
        <source>Asking the service for a link…</source>
        <translation>Proszenie usługi o odnośnik…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Nie można otworzyć przeglądarki. Skopiuj odnośnik i otwórz go samodzielnie.</translation>
    </message>
    <message>
        <source>The bank is open in your browser. Approve there; this window follows by itself.</source>
        <translation>Bank jest otwarty w przeglądarce. Zatwierdź tam; to okno podąży za tym samo.</translation>
    </message>
    <message>
        <source>The list of banks is open in your browser. Choose one and approve there; this window follows by itself.</source>
        <translation>Lista banków jest otwarta w przeglądarce. Wybierz bank i zatwierdź tam; to okno podąży za tym samo.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Approve there; this window follows by itself.</source>
        <translation>%1: strona jest otwarta w przeglądarce. Zatwierdź tam; to okno podąży za tym samo.</translation>
    </message>
    <message>
        <source>The answer has arrived and is being checked…</source>
        <translation>Odpowiedź nadeszła i jest sprawdzana…</translation>
    </message>
    <message>
        <source>Checked. Reading the connection again…</source>
        <translation>Sprawdzono. Ponowne odczytywanie połączenia…</translation>
    </message>
    <message>
        <source>Open this address in a browser and approve there; this command goes on by itself:</source>
        <translation>Otwórz ten adres w przeglądarce i zatwierdź tam; to polecenie będzie kontynuowane samo:</translation>
    </message>
    <message>
        <source>The bank opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>Bank otwiera się w przeglądarce. Zatwierdź tam; to polecenie będzie kontynuowane samo:</translation>
    </message>
    <message>
        <source>The list of banks opens in your browser. Choose one and approve there; this command goes on by itself:</source>
        <translation>Lista banków otwiera się w przeglądarce. Wybierz bank i zatwierdź tam; to polecenie będzie kontynuowane samo:</translation>
    </message>
    <message>
        <source>%1 opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>%1 otwiera się w przeglądarce. Zatwierdź tam; to polecenie będzie kontynuowane samo:</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open the address above yourself and approve there; this command goes on by itself.</source>
        <translation>Nie można otworzyć przeglądarki. Otwórz powyższy adres samodzielnie i zatwierdź tam; to polecenie będzie kontynuowane samo.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Czas minął</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to approve</source>
        <translation>
            <numerusform>Na zatwierdzenie została %n sekunda</numerusform>
            <numerusform>Na zatwierdzenie zostały %n sekundy</numerusform>
            <numerusform>Na zatwierdzenie zostało %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to approve</source>
        <translation>
            <numerusform>Na zatwierdzenie została %n minuta</numerusform>
            <numerusform>Na zatwierdzenie zostały %n minuty</numerusform>
            <numerusform>Na zatwierdzenie zostało %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened? Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Nic się nie stało? Skopiuj odnośnik albo wklej adres, który przeglądarka pokazuje na końcu.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Połącz bank</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Połącz %1</translation>
    </message>
    <message>
        <source>Log in again at %1</source>
        <translation>Zaloguj się ponownie w %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>Odśwież %1</translation>
    </message>
    <message>
        <source>Renew consent at %1</source>
        <translation>Odnów zgodę w %1</translation>
    </message>
    <message>
        <source>%1 is connected until %2.</source>
        <translation>Połączono %1, zgoda do %2.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>Połączono %1.</translation>
    </message>
    <message>
        <source>%1 is renewed until %2.</source>
        <translation>%1: odnowiono do %2.</translation>
    </message>
    <message>
        <source>%1 is renewed.</source>
        <translation>%1: odnowiono.</translation>
    </message>
    <message>
        <source>%1 is renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>%1: odnowiono dla zaznaczonych kont. Pozostałe zostają przy starej zgodzie.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing about %1 has changed yet.</source>
        <translation>Bank zatwierdził, ale nic się jeszcze nie zmieniło: %1.</translation>
    </message>
    <message>
        <source>An update was started.</source>
        <translation>Rozpoczęto aktualizację.</translation>
    </message>
    <message>
        <source>Updated from the bank.</source>
        <translation>Zaktualizowano z banku.</translation>
    </message>
    <message>
        <source>Some accounts were updated from the bank, others not.</source>
        <translation>Część kont zaktualizowano z banku, innych nie.</translation>
    </message>
    <message>
        <source>The bank did not answer an update.</source>
        <translation>Bank nie odpowiedział na aktualizację.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation before an update.</source>
        <translation>Bank zażądał potwierdzenia przed aktualizacją.</translation>
    </message>
    <message>
        <source>The bank did not accept the login for an update.</source>
        <translation>Bank nie przyjął logowania do aktualizacji.</translation>
    </message>
    <message>
        <source>An update ended with &quot;%1&quot;.</source>
        <extracomment>%1 is a word of the service that nobody knows.</extracomment>
        <translation>Aktualizacja zakończyła się wynikiem „%1”.</translation>
    </message>
    <message>
        <source>Access was granted.</source>
        <translation>Udzielono dostępu.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Odnowiono.</translation>
    </message>
    <message>
        <source>Access was granted until %1.</source>
        <translation>Udzielono dostępu do %1.</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Odnowiono do %1.</translation>
    </message>
    <message>
        <source>A new login took some accounts along; the others stayed behind.</source>
        <translation>Nowe logowanie przejęło część kont; inne zostały przy starej zgodzie.</translation>
    </message>
    <message>
        <source>A new connection took over from the earlier one.</source>
        <translation>Nowe połączenie zastąpiło wcześniejsze.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Odnowiono</translation>
    </message>
    <message>
        <source>Renewed as a new connection</source>
        <translation>Odnowiono jako nowe połączenie</translation>
    </message>
    <message>
        <source>Renewed for some of the accounts</source>
        <translation>Odnowiono dla części kont</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nic się nie zmieniło</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Zlecono</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zaktualizowano</translation>
    </message>
    <message>
        <source>Asked, nothing new</source>
        <translation>Zapytano, nic nowego</translation>
    </message>
    <message>
        <source>Updated in part</source>
        <translation>Zaktualizowano częściowo</translation>
    </message>
    <message>
        <source>The bank needs you</source>
        <translation>Bank wymaga twojego udziału</translation>
    </message>
    <message>
        <source>The update did not succeed</source>
        <translation>Aktualizacja się nie udała</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Nigdy nie zakończono</translation>
    </message>
    <message>
        <source>Confirm at the bank</source>
        <translation>Potwierdź w banku</translation>
    </message>
    <message>
        <source>Update asked for here</source>
        <translation>Aktualizacja zlecona tutaj</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Usunięcie</translation>
    </message>
    <message>
        <source>%1; the list said later: %2</source>
        <extracomment>%1 is how it ended, such as &quot;Never finished&quot;, %2 what the list said later: &quot;Renewed&quot;.</extracomment>
        <translation>%1; później na liście: %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent and stops on %3.</source>
        <translation>Jeśli zaznaczysz tylko %1, %2 zostanie przy starej zgodzie i przestanie działać %3.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent and stops on %4.</source>
        <translation>Jeśli zaznaczysz tylko %1 i %2, %3 zostanie przy starej zgodzie i przestanie działać %4.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent and stop on %1.</source>
        <translation>Niezaznaczone konta zostaną przy starej zgodzie i przestaną działać %1.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent and stops on %2.</source>
        <translation>Niezaznaczone konto, na przykład %1, zostanie przy starej zgodzie i przestanie działać %2.</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent.</source>
        <translation>Jeśli zaznaczysz tylko %1, %2 zostanie przy starej zgodzie.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent.</source>
        <translation>Jeśli zaznaczysz tylko %1 i %2, %3 zostanie przy starej zgodzie.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent.</source>
        <translation>Niezaznaczone konta zostaną przy starej zgodzie.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent.</source>
        <translation>Niezaznaczone konto, na przykład %1, zostanie przy starej zgodzie.</translation>
    </message>
    <message>
        <source>Split off from an earlier connection on %1.</source>
        <translation>Wydzielone z wcześniejszego połączenia %1.</translation>
    </message>
    <message>
        <source>Took the place of an earlier connection on %1.</source>
        <translation>Zastąpiło wcześniejsze połączenie %1.</translation>
    </message>
    <message>
        <source>Moved over with all that belongs to it: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Przeniesione ze wszystkim, co do nich należy: %1.</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Pozostałe przy starej zgodzie: %1.</translation>
    </message>
    <message>
        <source>No longer part of any connection, kept as it was: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Już w żadnym połączeniu, zachowane bez zmian: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the person&apos;s own name for a connection, %2 the bank&apos;s name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That consent has ended already.</source>
        <translation>Ta zgoda już wygasła.</translation>
    </message>
    <message>
        <source>Stays on the old consent</source>
        <translation>Zostaje przy starej zgodzie</translation>
    </message>
    <message>
        <source>Stays on the old consent until %1</source>
        <extracomment>%1 is a day, such as &quot;14 May&quot;.</extracomment>
        <translation>Zostaje przy starej zgodzie do %1</translation>
    </message>
    <message>
        <source>It was not ticked when you logged in on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Nie zaznaczono go podczas logowania %1.</translation>
    </message>
    <message>
        <source>Its accounts were not ticked when you logged in on %1.</source>
        <translation>Jego kont nie zaznaczono podczas logowania %1.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>On the old consent until %2: %1.</source>
        <translation>Przy starej zgodzie do %2: %1.</translation>
    </message>
    <message>
        <source>On the old consent: %1.</source>
        <translation>Przy starej zgodzie: %1.</translation>
    </message>
    <message>
        <source>Its other accounts went to a newer connection on %1.</source>
        <translation>Pozostałe konta przeszły do nowszego połączenia %1.</translation>
    </message>
    <message>
        <source>A newer connection took its place on %1.</source>
        <translation>Nowsze połączenie zajęło jego miejsce %1.</translation>
    </message>
    <message>
        <source>Also in another connection to this bank, and fetched twice: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Także w innym połączeniu z tym bankiem i pobierane podwójnie: %1.</translation>
    </message>
    <message>
        <source>Which account is the earlier one now?</source>
        <translation>Które konto jest teraz tym wcześniejszym?</translation>
    </message>
    <message>
        <source>Which account is %1 now?</source>
        <translation>Które konto to teraz %1?</translation>
    </message>
    <message>
        <source>Granted until %1, now it ends on %2.</source>
        <translation>Udzielono do %1, teraz wygasa %2.</translation>
    </message>
    <message>
        <source>Granted, but no longer returned: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Udzielono, ale już brak w danych: %1.</translation>
    </message>
    <message>
        <source>Asked for, but not granted: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Poproszono, ale nie udzielono: %1.</translation>
    </message>
    <message>
        <source>Returned, though it came after the consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>W danych, choć pojawiło się po udzieleniu zgody: %1.</translation>
    </message>
    <message>
        <source>This bank</source>
        <translation>Ten bank</translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected already, with %n login(s). Another login is fine; to renew one, renew it instead.</source>
        <extracomment>%1 is a bank; the count is that of the logins there.</extracomment>
        <translation>
            <numerusform>%1 jest już połączony (%n logowanie). Można dodać kolejne logowanie; aby odnowić istniejące, wybierz odnowienie.</numerusform>
            <numerusform>%1 jest już połączony (%n logowania). Można dodać kolejne logowanie; aby odnowić istniejące, wybierz odnowienie.</numerusform>
            <numerusform>%1 jest już połączony (%n logowań). Można dodać kolejne logowanie; aby odnowić istniejące, wybierz odnowienie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting a bank was cut off</source>
        <translation>Łączenie banku zostało przerwane</translation>
    </message>
    <message>
        <source>A renewal was cut off</source>
        <translation>Odnawianie zostało przerwane</translation>
    </message>
    <message>
        <source>The bank was connected after all</source>
        <translation>Bank jednak połączono</translation>
    </message>
    <message>
        <source>The renewal went through after all</source>
        <translation>Odnowienie jednak się powiodło</translation>
    </message>
    <message>
        <source>It began %1 and changed nothing. You can start again.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a bank.</extracomment>
        <translation>Rozpoczęto %1 i nic nie zmieniono. Można zacząć ponownie.</translation>
    </message>
    <message>
        <source>It began %1 at %2 and changed nothing. You can start again.</source>
        <translation>Rozpoczęto %1 w %2 i nic nie zmieniono. Można zacząć ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), with everything kept of them on this computer, are deleted.</source>
        <translation>
            <numerusform>Zostanie usunięte %n konto ze wszystkim, co przechowano o nim na tym komputerze.</numerusform>
            <numerusform>Zostaną usunięte %n konta ze wszystkim, co przechowano o nich na tym komputerze.</numerusform>
            <numerusform>Zostanie usuniętych %n kont ze wszystkim, co przechowano o nich na tym komputerze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this computer: %1, and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Z tego komputera zostaną usunięte: %1 oraz własne zapiski o nich.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: %1, with %n month(s) of transactions and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>
            <numerusform>Z tego komputera zostaną usunięte: %1, z transakcjami z %n miesiąca i własnymi zapiskami o nich.</numerusform>
            <numerusform>Z tego komputera zostaną usunięte: %1, z transakcjami z %n miesięcy i własnymi zapiskami o nich.</numerusform>
            <numerusform>Z tego komputera zostaną usunięte: %1, z transakcjami z %n miesięcy i własnymi zapiskami o nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Access is withdrawn at the service: it fetches nothing from %1 any more.</source>
        <translation>Dostęp w usłudze zostanie wycofany: nie będzie ona już niczego pobierać z %1.</translation>
    </message>
    <message>
        <source>At %1 your accounts and your money stay as they are, and the bank keeps its own records.</source>
        <translation>W %1 konta i pieniądze pozostają bez zmian, a bank zachowuje własne zapisy.</translation>
    </message>
    <message>
        <source>This cannot be taken back. You can connect the bank anew later.</source>
        <translation>Tego nie można cofnąć. Bank można później połączyć od nowa.</translation>
    </message>
    <message>
        <source>The removal of %1 is not confirmed yet</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>Usunięcie %1 nie jest jeszcze potwierdzone</translation>
    </message>
    <message>
        <source>The service was asked, and its list still has to show it. Holdfast looks again with each reading, also after a restart; until then nothing is deleted here.</source>
        <translation>Usłudze zlecono usunięcie, ale musi to jeszcze pokazać jej lista. Holdfast sprawdza to przy każdym odczycie, także po ponownym uruchomieniu; do tego czasu nic nie zostanie tu usunięte.</translation>
    </message>
    <message>
        <source>Receipt saved; nothing of it is left on this computer.</source>
        <translation>Pokwitowanie zapisano; na tym komputerze nic po tym nie zostało.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Cancelled, says the service</source>
        <translation>Anulowano według usługi</translation>
    </message>
    <message>
        <source>The service did not tell</source>
        <translation>Usługa nie podała</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>The service did not know it any more</source>
        <translation>Usługa już go nie znała</translation>
    </message>
    <message>
        <source>Access was withdrawn from here</source>
        <translation>Dostęp wycofano stąd</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>May still be in</source>
        <translation>Może być jeszcze w</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>%1: usunięto gdzie indziej</translation>
    </message>
    <message>
        <source>The service no longer lists it since %1. What was fetched before is still on this computer.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Zniknęło z listy usługi %1. Pobrane wcześniej dane są nadal na tym komputerze.</translation>
    </message>
    <message>
        <source>Removed elsewhere: the service no longer lists it since %1. This is what was kept.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Usunięto gdzie indziej: zniknęło z listy usługi %1. Oto, co zachowano.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were removed elsewhere</source>
        <translation>
            <numerusform>Gdzie indziej usunięto %n połączenie</numerusform>
            <numerusform>Gdzie indziej usunięto %n połączenia</numerusform>
            <numerusform>Gdzie indziej usunięto %n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is kept of %1?</source>
        <translation>Usunąć to, co zachowano z %1?</translation>
    </message>
    <message>
        <source>This cannot be taken back: the service has nothing of it any more.</source>
        <translation>Tego nie można cofnąć: usługa nic już z tego nie ma.</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Nie połączono jeszcze żadnego banku</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), and none needs you</source>
        <translation>
            <numerusform>%n połączenie, nie wymaga uwagi</numerusform>
            <numerusform>%n połączenia, żadne nie wymaga uwagi</numerusform>
            <numerusform>%n połączeń, żadne nie wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connection(s) needs you</source>
        <extracomment>%n is how many there are: two or more.</extracomment>
        <translation>
            <numerusform>1 z %n połączenia wymaga uwagi</numerusform>
            <numerusform>1 z %n połączeń wymaga uwagi</numerusform>
            <numerusform>1 z %n połączeń wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) need you</source>
        <extracomment>%1 is how many need the person, %n how many there are.</extracomment>
        <translation>
            <numerusform>Wymagające uwagi: %1 z %n połączenia</numerusform>
            <numerusform>Wymagające uwagi: %1 z %n połączeń</numerusform>
            <numerusform>Wymagające uwagi: %1 z %n połączeń</numerusform>
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
        <translation>Lista nie była tu jeszcze odczytana; „holdfast-cli connections” ją odczyta.</translation>
    </message>
    <message>
        <source>This computer is offline · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Ten komputer jest offline · sprawdzono %1</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Ten komputer jest offline</translation>
    </message>
    <message>
        <source>Not reachable · next try %1</source>
        <translation>Nieosiągalne · następna próba %1</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nieosiągalne</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Online · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Online · sprawdzono %1</translation>
    </message>
    <message>
        <source>Already gone, and confirmed</source>
        <translation>Już usunięte i potwierdzone</translation>
    </message>
    <message>
        <source>Removed and confirmed</source>
        <translation>Usunięto i potwierdzono</translation>
    </message>
    <message>
        <source>The service confirmed %1 that the connection is gone. It is deleted from the database here, but older files beside it may still hold it: %2. Delete those when you no longer need them.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 one path, or several with commas between.</extracomment>
        <translation>Usługa potwierdziła %1, że połączenia już nie ma. Usunięto je z tutejszej bazy danych, ale starsze pliki obok niej mogą je jeszcze zawierać: %2. Usuń je, gdy nie będą już potrzebne.</translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that the connection is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Usługa potwierdziła %1, że połączenia z %n kontem już nie ma. Na tym komputerze nic po nim nie zostało.</numerusform>
            <numerusform>Usługa potwierdziła %1, że połączenia z %n kontami już nie ma. Na tym komputerze nic po nim nie zostało.</numerusform>
            <numerusform>Usługa potwierdziła %1, że połączenia z %n kontami już nie ma. Na tym komputerze nic po nim nie zostało.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that %2 is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Usługa potwierdziła %1, że nie ma już połączenia %2 z %n kontem. Na tym komputerze nic po nim nie zostało.</numerusform>
            <numerusform>Usługa potwierdziła %1, że nie ma już połączenia %2 z %n kontami. Na tym komputerze nic po nim nie zostało.</numerusform>
            <numerusform>Usługa potwierdziła %1, że nie ma już połączenia %2 z %n kontami. Na tym komputerze nic po nim nie zostało.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n account(s)? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</source>
        <translation>
            <numerusform>Usunąć %1 z %n kontem? Dostęp w usłudze zostanie wycofany, a przechowywane tu dane usunięte. Tego nie można cofnąć.</numerusform>
            <numerusform>Usunąć %1 z %n kontami? Dostęp w usłudze zostanie wycofany, a przechowywane tu dane usunięte. Tego nie można cofnąć.</numerusform>
            <numerusform>Usunąć %1 z %n kontami? Dostęp w usłudze zostanie wycofany, a przechowywane tu dane usunięte. Tego nie można cofnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) are renewed</source>
        <extracomment>%1 is how many were renewed, %n how many were to be.</extracomment>
        <translation>
            <numerusform>Odnowiono %1 z %n połączenia</numerusform>
            <numerusform>Odnowiono %1 z %n połączeń</numerusform>
            <numerusform>Odnowiono %1 z %n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>dostępny</translation>
    </message>
    <message>
        <source>partly available</source>
        <translation>częściowo dostępny</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <translation>chwilowo niedostępny</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>już niedostępny</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>inspector (reads only)</source>
        <translation>inspektor (tylko odczyt)</translation>
    </message>
    <message>
        <source>The update from %1 is under way; the service goes on by itself.</source>
        <translation>Trwa aktualizacja z %1; usługa sama ją kontynuuje.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1: dane są aktualne.</translation>
    </message>
    <message>
        <source>%1 answered and had nothing new.</source>
        <translation>%1 odpowiada i nie ma nic nowego.</translation>
    </message>
    <message>
        <source>%1 sent only some of the accounts.</source>
        <translation>%1 przekazuje tylko część kont.</translation>
    </message>
    <message>
        <source>%1 wants to see you before it sends more.</source>
        <translation>%1 wymaga twojego udziału, zanim przekaże więcej.</translation>
    </message>
    <message>
        <source>The update from %1 did not work. Nothing is wrong with your consent.</source>
        <translation>Aktualizacja z %1 się nie udała. Zgoda jest w porządku.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>zaktualizowano</translation>
    </message>
    <message>
        <source>partly updated</source>
        <translation>zaktualizowano częściowo</translation>
    </message>
    <message>
        <source>the bank wanted a confirmation</source>
        <translation>bank zażądał potwierdzenia</translation>
    </message>
    <message>
        <source>the bank refused the login</source>
        <translation>bank odrzucił logowanie</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>nie udało się</translation>
    </message>
    <message>
        <source>on connecting</source>
        <translation>przy łączeniu</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatycznie</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>na żądanie</translation>
    </message>
    <message>
        <source>not enriched yet</source>
        <translation>jeszcze niewzbogacone</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) enriched</source>
        <extracomment>%1 accounts are done, %n in all.</extracomment>
        <translation>
            <numerusform>wzbogacono %1 z %n konta</numerusform>
            <numerusform>wzbogacono %1 z %n kont</numerusform>
            <numerusform>wzbogacono %1 z %n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>enriched</source>
        <translation>wzbogacone</translation>
    </message>
    <message>
        <source>enrichment failed</source>
        <translation>wzbogacanie się nie udało</translation>
    </message>
    <message>
        <source>The service says nothing about enrichment.</source>
        <translation>Usługa nic nie mówi o wzbogacaniu.</translation>
    </message>
    <message>
        <source>The service has not enriched the account yet.</source>
        <translation>Usługa nie wzbogaciła jeszcze konta.</translation>
    </message>
    <message numerus="yes">
        <source>The service is still enriching: %1 of %n account(s) done.</source>
        <translation>
            <numerusform>Usługa nadal wzbogaca: gotowe %1 z %n konta.</numerusform>
            <numerusform>Usługa nadal wzbogaca: gotowe %1 z %n kont.</numerusform>
            <numerusform>Usługa nadal wzbogaca: gotowe %1 z %n kont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enriched %1.</source>
        <translation>Wzbogacono %1.</translation>
    </message>
    <message>
        <source>All accounts are enriched.</source>
        <translation>Wszystkie konta są wzbogacone.</translation>
    </message>
    <message>
        <source>The service could not enrich every account. The data itself is complete.</source>
        <translation>Usługa nie zdołała wzbogacić każdego konta. Same dane są kompletne.</translation>
    </message>
    <message>
        <source>That takes longer than usual; the data itself is complete.</source>
        <translation>Trwa to dłużej niż zwykle; same dane są kompletne.</translation>
    </message>
    <message>
        <source>nothing known of its enrichment</source>
        <translation>nic nie wiadomo o wzbogacaniu</translation>
    </message>
    <message>
        <source>enrichment takes longer than usual</source>
        <translation>wzbogacanie trwa dłużej niż zwykle</translation>
    </message>
    <message>
        <source>enriched %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>wzbogacono %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>W porządku</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Już nieaktywne</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Błąd aktualizacji</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Its transactions are on their way. You can go on working.</source>
        <translation>Transakcje są w drodze. Można pracować dalej.</translation>
    </message>
    <message>
        <source>Not read yet: %1.</source>
        <translation>Jeszcze nieodczytane: %1.</translation>
    </message>
    <message>
        <source>None were read before access ended.</source>
        <translation>Przed wygaśnięciem dostępu nie odczytano żadnych.</translation>
    </message>
    <message>
        <source>Not read yet. That happens in the background, while the window is open.</source>
        <translation>Jeszcze nieodczytane. Dzieje się to w tle, gdy okno jest otwarte.</translation>
    </message>
    <message>
        <source>No transactions so far.</source>
        <translation>Na razie brak transakcji.</translation>
    </message>
    <message>
        <source>The bank gives no transactions of this account.</source>
        <translation>Bank nie udostępnia transakcji tego konta.</translation>
    </message>
    <message>
        <source>Goes back to %1; Holdfast is looking for more.</source>
        <translation>Sięga do %1; Holdfast szuka dalszych.</translation>
    </message>
    <message>
        <source>Goes back to %1: all the bank gives.</source>
        <extracomment>%1 is a day, such as &quot;3 November 2023&quot;.</extracomment>
        <translation>Sięga do %1: to wszystko, co udostępnia bank.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is missing: %2.</source>
        <extracomment>%1 is a day, %2 why the rest is not there, such as &quot;Moneyhub cannot be reached&quot;.</extracomment>
        <translation>Na razie sięga do %1. Brakuje reszty: %2.</translation>
    </message>
    <message>
        <source>Goes back to %1: access ended before the rest was read.</source>
        <translation>Sięga do %1: dostęp wygasł przed odczytaniem reszty.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is read while the window is open.</source>
        <translation>Na razie sięga do %1. Reszta jest odczytywana, gdy okno jest otwarte.</translation>
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
        <translation>Miesiące do tej pory: %1.</translation>
    </message>
    <message>
        <source>Less than 1 of up to %1 months so far.</source>
        <translation>Do tej pory mniej niż 1 z maksymalnie %1 miesięcy.</translation>
    </message>
    <message>
        <source>%1 of up to %2 months so far.</source>
        <extracomment>%1 months of transactions are here, and there can be %2 at most.</extracomment>
        <translation>Do tej pory %1 z maksymalnie %2 miesięcy.</translation>
    </message>
    <message>
        <source>What was read stays here; it goes back to %1.</source>
        <translation>To, co odczytano, zostaje tutaj; sięga do %1.</translation>
    </message>
    <message>
        <source>No transactions were read of it.</source>
        <translation>Nie odczytano stąd żadnych transakcji.</translation>
    </message>
    <message>
        <source>As of %1. Access has ended; what was read stays here.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Stan: %1. Dostęp wygasł; to, co odczytano, zostaje tutaj.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <translation>
            <numerusform>I jeszcze %n konto.</numerusform>
            <numerusform>I jeszcze %n konta.</numerusform>
            <numerusform>I jeszcze %n kont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the other accounts: all that was given so far.</source>
        <translation>Z pozostałych kont: wszystko, co dotąd udostępniono.</translation>
    </message>
    <message>
        <source>All that was given so far; Holdfast is looking for more.</source>
        <translation>Wszystko, co dotąd udostępniono; Holdfast szuka dalszych.</translation>
    </message>
    <message>
        <source>The first transactions are on their way</source>
        <translation>Pierwsze transakcje są w drodze</translation>
    </message>
    <message>
        <source>The bank gives no transactions</source>
        <translation>Bank nie udostępnia transakcji</translation>
    </message>
    <message>
        <source>All accounts were read, and there was nothing in them.</source>
        <translation>Odczytano wszystkie konta i nic w nich nie było.</translation>
    </message>
    <message>
        <source>No transactions are kept here</source>
        <translation>Nie przechowuje się tu żadnych transakcji</translation>
    </message>
    <message>
        <source>Access ended before any were read.</source>
        <translation>Dostęp wygasł, zanim je odczytano.</translation>
    </message>
    <message>
        <source>No transactions are kept here yet</source>
        <translation>Nie przechowuje się tu jeszcze transakcji</translation>
    </message>
    <message>
        <source>They are read in the background, while the window is open.</source>
        <translation>Są odczytywane w tle, gdy okno jest otwarte.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day as people say it. Format letters of Qt: dddd weekday, d day, MMMM month, yyyy year.</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month that stands alone, as over a page of a calendar. Format letters of Qt: MMMM month, yyyy year.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1: no consent ends</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>%1: nie wygasa żadna zgoda</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) ended</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: wygasła %n zgoda</numerusform>
            <numerusform>%1: wygasły %n zgody</numerusform>
            <numerusform>%1: wygasło %n zgód</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) end</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: wygasa %n zgoda</numerusform>
            <numerusform>%1: wygasają %n zgody</numerusform>
            <numerusform>%1: wygasa %n zgód</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>Dziś, %1</translation>
    </message>
    <message>
        <source>%1. The end of %2.</source>
        <extracomment>Read aloud: %1 is a day, %2 the connections whose consents end then.</extracomment>
        <translation>%1. Koniec zgody: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>konta</translation>
    </message>
    <message>
        <source>account numbers</source>
        <translation>numery kont</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>salda</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transakcje</translation>
    </message>
    <message>
        <source>names of the account holders</source>
        <translation>nazwiska posiadaczy kont</translation>
    </message>
    <message>
        <source>payees</source>
        <translation>odbiorcy płatności</translation>
    </message>
    <message>
        <source>standing orders</source>
        <translation>zlecenia stałe</translation>
    </message>
    <message>
        <source>None that the service names</source>
        <translation>Usługa żadnych nie podaje</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Udzielono</translation>
    </message>
    <message>
        <source>On a day Holdfast cannot read</source>
        <translation>W dniu, którego Holdfast nie potrafi odczytać</translation>
    </message>
    <message>
        <source>The service names no day</source>
        <translation>Usługa nie podaje dnia</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>The service names no end</source>
        <translation>Usługa nie podaje końca</translation>
    </message>
    <message>
        <source>To %1, on this computer</source>
        <extracomment>How far back data goes; %1 is a day.</extracomment>
        <translation>Do %1, na tym komputerze</translation>
    </message>
    <message>
        <source>To %1, at the service</source>
        <translation>Do %1, w usłudze</translation>
    </message>
    <message>
        <source>Not known before transactions are read</source>
        <translation>Nieznane przed odczytaniem transakcji</translation>
    </message>
    <message>
        <source>As the service remembers it: %1</source>
        <extracomment>%1 is a list such as &quot;accounts, balances and transactions&quot;.</extracomment>
        <translation>Tak, jak zapamiętała to usługa: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; seen so far: %1</source>
        <translation>Tak, jak udzielono w banku; dotąd widziano: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; nothing has been seen so far</source>
        <translation>Tak, jak udzielono w banku; dotąd nic nie widziano</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Własna nazwa</translation>
    </message>
    <message>
        <source>Whose login</source>
        <translation>Czyje logowanie</translation>
    </message>
    <message>
        <source>Nobody named; you can name somebody under Name and notes</source>
        <translation>Nikogo nie wskazano; można to zrobić w oknie „Nazwa i notatki”</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Kto prosi o dostęp</translation>
    </message>
    <message>
        <source>The client of this profile. What for was told when you agreed; Holdfast does not know it</source>
        <translation>Klient tego profilu. Cel podano przy udzielaniu zgody; Holdfast go nie zna</translation>
    </message>
    <message>
        <source>%1. What for was told when you agreed; Holdfast does not know it</source>
        <translation>%1. Cel podano przy udzielaniu zgody; Holdfast go nie zna</translation>
    </message>
    <message>
        <source>Data goes back</source>
        <translation>Dane sięgają</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n day(s) ago</source>
        <extracomment>%1 is the name of a bank, as in all of these.</extracomment>
        <translation>
            <numerusform>%1: zgoda wygasła %n dzień temu</numerusform>
            <numerusform>%1: zgoda wygasła %n dni temu</numerusform>
            <numerusform>%1: zgoda wygasła %n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n day(s)</source>
        <translation>
            <numerusform>%1: zgoda wygasa za %n dzień</numerusform>
            <numerusform>%1: zgoda wygasa za %n dni</numerusform>
            <numerusform>%1: zgoda wygasa za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>%1: zgoda wygasła %n godzinę temu</numerusform>
            <numerusform>%1: zgoda wygasła %n godziny temu</numerusform>
            <numerusform>%1: zgoda wygasła %n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n hour(s)</source>
        <translation>
            <numerusform>%1: zgoda wygasa za %n godzinę</numerusform>
            <numerusform>%1: zgoda wygasa za %n godziny</numerusform>
            <numerusform>%1: zgoda wygasa za %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: consent has just ended</source>
        <translation>%1: zgoda właśnie wygasła</translation>
    </message>
    <message>
        <source>%1: consent ends in less than a minute</source>
        <translation>%1: zgoda wygasa za niecałą minutę</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>%1: zgoda wygasła %n minutę temu</numerusform>
            <numerusform>%1: zgoda wygasła %n minuty temu</numerusform>
            <numerusform>%1: zgoda wygasła %n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n minute(s)</source>
        <translation>
            <numerusform>%1: zgoda wygasa za %n minutę</numerusform>
            <numerusform>%1: zgoda wygasa za %n minuty</numerusform>
            <numerusform>%1: zgoda wygasa za %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another file of that name</source>
        <translation>Istnieje już inny plik o tej nazwie</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Niczego nie zastąpiono.</translation>
    </message>
    <message>
        <source>Give the file another name, then try again.</source>
        <translation>Nadaj plikowi inną nazwę, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>To połączenie</translation>
    </message>
    <message>
        <source>Another connection</source>
        <translation>Inne połączenie</translation>
    </message>
    <message>
        <source>The first connection</source>
        <translation>Pierwsze połączenie</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a connection; %1 is a day.</extracomment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>zastąpione %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>już nie istnieje</translation>
    </message>
    <message>
        <source>lives on beside it</source>
        <translation>działa dalej obok</translation>
    </message>
    <message>
        <source>A new login took accounts along on %1.</source>
        <translation>Nowe logowanie przejęło konta %1.</translation>
    </message>
    <message>
        <source>A new login took its place on %1.</source>
        <translation>Nowe logowanie zajęło jego miejsce %1.</translation>
    </message>
    <message>
        <source>Moved over: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Przeniesione: %1.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>Pozostałe przy starej zgodzie: %1.</translation>
    </message>
    <message>
        <source>In no connection any more: %1.</source>
        <translation>Już w żadnym połączeniu: %1.</translation>
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
            <numerusform>%n transakcja lub więcej</numerusform>
            <numerusform>%n transakcje lub więcej</numerusform>
            <numerusform>%n transakcji lub więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transakcja</numerusform>
            <numerusform>%n transakcje</numerusform>
            <numerusform>%n transakcji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a month such as &quot;March 2025&quot;, %2 such as &quot;42 transactions&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; a part of the month.</source>
        <translation>%1: %2; część miesiąca.</translation>
    </message>
    <message>
        <source>%1: nothing was booked.</source>
        <translation>%1: niczego nie zaksięgowano.</translation>
    </message>
    <message>
        <source>%1: nothing is kept.</source>
        <translation>%1: brak zachowanych danych.</translation>
    </message>
    <message>
        <source>No transactions are kept.</source>
        <translation>Brak zachowanych transakcji.</translation>
    </message>
    <message>
        <source>Transactions from %1 to %2.</source>
        <translation>Transakcje od %1 do %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing is kept of %n month(s) between.</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>
            <numerusform>%1 Brak danych z %n miesiąca pomiędzy.</numerusform>
            <numerusform>%1 Brak danych z %n miesięcy pomiędzy.</numerusform>
            <numerusform>%1 Brak danych z %n miesięcy pomiędzy.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the data is not up to date</source>
        <translation>%1: dane nie są aktualne</translation>
    </message>
    <message>
        <source>%1: access has ended</source>
        <translation>%1: dostęp wygasł</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>%n połączenie wymaga uwagi</numerusform>
            <numerusform>%n połączenia wymagają uwagi</numerusform>
            <numerusform>%n połączeń wymaga uwagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ends %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 14:05&quot;.</extracomment>
        <translation>Zgoda wygasa %1</translation>
    </message>
    <message>
        <source>Consent ended %1</source>
        <extracomment>%1 is a moment such as &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Zgoda wygasła %1</translation>
    </message>
    <message>
        <source>%1 (missed: was due %2)</source>
        <extracomment>When a reminder was told, and when it should have been: both moments such as &quot;today 10:04&quot;.</extracomment>
        <translation>%1 (przeoczone: termin był %2)</translation>
    </message>
    <message>
        <source>Done since</source>
        <extracomment>A reminder that needs nobody any more.</extracomment>
        <translation>Już załatwione</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A reminder that was, or was not, looked at.</extracomment>
        <translation>Przeczytane</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon</source>
        <translation>
            <numerusform>%n zgoda wkrótce wygaśnie</numerusform>
            <numerusform>%n zgody wkrótce wygasną</numerusform>
            <numerusform>%n zgód wkrótce wygaśnie</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections are fine</source>
        <translation>Wszystkie połączenia są w porządku</translation>
    </message>
    <message>
        <source>No connection is active any more</source>
        <translation>Żadne połączenie nie jest już aktywne</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Za 3 dni</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>W przyszłym tygodniu</translation>
    </message>
    <message>
        <source>Not again for this consent</source>
        <translation>Już nie dla tej zgody</translation>
    </message>
    <message>
        <source>Confirm in the browser, without a bank login; about a minute.</source>
        <translation>Potwierdź w przeglądarce, bez logowania w banku; około minuty.</translation>
    </message>
    <message>
        <source>Give the bank the code it asks for; about two minutes.</source>
        <translation>Podaj bankowi kod, o który prosi; około dwóch minut.</translation>
    </message>
    <message>
        <source>Log in at the bank; about three minutes.</source>
        <translation>Zaloguj się w banku; około trzech minut.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>Łącznie około %n minuty.</numerusform>
            <numerusform>Łącznie około %n minut.</numerusform>
            <numerusform>Łącznie około %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a bank login: %1.</source>
        <translation>Bez logowania w banku: %1.</translation>
    </message>
    <message>
        <source>With a code: %1.</source>
        <translation>Z kodem: %1.</translation>
    </message>
    <message>
        <source>With a login at the bank: %1.</source>
        <translation>Z logowaniem w banku: %1.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Ta zgoda wygaśnie sama; nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>It stays on the old consent because it was not ticked at the last login. Tick it here to bring it along.</source>
        <translation>Pozostaje przy starej zgodzie, bo nie zaznaczono go przy ostatnim logowaniu. Zaznacz je tutaj, aby je przenieść.</translation>
    </message>
    <message>
        <source>You wanted to hear of it later. Tick it to renew it now.</source>
        <translation>Przypomnienie zostało odłożone na później. Zaznacz, aby odnowić teraz.</translation>
    </message>
    <message>
        <source>%1 · %2 logs in</source>
        <extracomment>%1 is a connection, %2 the person who has to do the login at the bank.</extracomment>
        <translation>%1 · loguje się %2</translation>
    </message>
    <message>
        <source>Ended, or waiting for you (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>Wygasłe lub czekające na ciebie (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Also what ends within %n day(s) (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>
            <numerusform>Także te, które wygasną w ciągu %n dnia (%1)</numerusform>
            <numerusform>Także te, które wygasną w ciągu %n dni (%1)</numerusform>
            <numerusform>Także te, które wygasną w ciągu %n dni (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what ends up to a day of your choice</source>
        <translation>Także te, które wygasną do wybranego dnia</translation>
    </message>
    <message>
        <source>Did not work yet. %1</source>
        <extracomment>%1 are sentences of what went wrong.</extracomment>
        <translation>Jeszcze się nie udało. %1</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>Odłożono na później.</translation>
    </message>
    <message>
        <source>In your browser now.</source>
        <translation>Teraz w przeglądarce.</translation>
    </message>
    <message>
        <source>Renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>Odnowiono dla zaznaczonych kont. Pozostałe zostają przy starej zgodzie.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing has changed yet.</source>
        <translation>Bank zatwierdził, ale nic się jeszcze nie zmieniło.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>Pominięto na twoje życzenie.</translation>
    </message>
    <message>
        <source>The bank said no.</source>
        <translation>Bank odmówił.</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>Nie udało się.</translation>
    </message>
    <message>
        <source>No longer due when its turn came.</source>
        <translation>Nie wymagało już odnowienia, gdy przyszła jego kolej.</translation>
    </message>
    <message>
        <source>Renewing %1 of %2</source>
        <extracomment>%1 is the one it is at, %2 how many there are.</extracomment>
        <translation>Odnawianie %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n renewal(s) left</source>
        <extracomment>%1 is how many are left, %n how many there are.</extracomment>
        <translation>
            <numerusform>Wstrzymano: pozostało %1 z %n odnowienia</numerusform>
            <numerusform>Wstrzymano: pozostało %1 z %n odnowień</numerusform>
            <numerusform>Wstrzymano: pozostało %1 z %n odnowień</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume tries this one again.</source>
        <translation>„Wznów” ponawia to odnowienie.</translation>
    </message>
    <message>
        <source>You stopped the one that was under way. %1</source>
        <extracomment>%1 is a sentence of what can be done.</extracomment>
        <translation>Trwające odnowienie zostało przerwane na twoje życzenie. %1</translation>
    </message>
    <message>
        <source>Nothing opens before you press Resume.</source>
        <translation>Nic się nie otworzy, dopóki nie naciśniesz „Wznów”.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connection(s) are renewed</source>
        <translation>
            <numerusform>Odnowiono %n połączenie</numerusform>
            <numerusform>Odnowiono wszystkie %n połączenia</numerusform>
            <numerusform>Odnowiono wszystkie %n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for later: %1. Go on with them within a week.</source>
        <translation>Zachowano na później: %1. Wróć do nich w ciągu tygodnia.</translation>
    </message>
    <message>
        <source>Still waiting for you: %1.</source>
        <translation>Nadal czekają na ciebie: %1.</translation>
    </message>
    <message>
        <source>Not approved at the bank: %1.</source>
        <translation>Niezatwierdzone w banku: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) are left</source>
        <translation>
            <numerusform>Pozostało %n odnowienie</numerusform>
            <numerusform>Pozostały %n odnowienia</numerusform>
            <numerusform>Pozostało %n odnowień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n renewal(s)</source>
        <translation>
            <numerusform>Kontynuuj %n odnowienie</numerusform>
            <numerusform>Kontynuuj %n odnowienia</numerusform>
            <numerusform>Kontynuuj %n odnowień</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Zgoda wygasła %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Zgoda wygasa %1</translation>
    </message>
    <message>
        <source>%1 logs in</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>loguje się %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>Zaloguj się jako %1</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n day(s) ago</source>
        <translation>
            <numerusform>zgoda wygasła %n dzień temu</numerusform>
            <numerusform>zgoda wygasła %n dni temu</numerusform>
            <numerusform>zgoda wygasła %n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n day(s)</source>
        <translation>
            <numerusform>zgoda wygasa za %n dzień</numerusform>
            <numerusform>zgoda wygasa za %n dni</numerusform>
            <numerusform>zgoda wygasa za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>zgoda wygasła %n godzinę temu</numerusform>
            <numerusform>zgoda wygasła %n godziny temu</numerusform>
            <numerusform>zgoda wygasła %n godzin temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n hour(s)</source>
        <translation>
            <numerusform>zgoda wygasa za %n godzinę</numerusform>
            <numerusform>zgoda wygasa za %n godziny</numerusform>
            <numerusform>zgoda wygasa za %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>consent ended just now</source>
        <translation>zgoda właśnie wygasła</translation>
    </message>
    <message>
        <source>consent ends in less than a minute</source>
        <translation>zgoda wygasa za niecałą minutę</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>zgoda wygasła %n minutę temu</numerusform>
            <numerusform>zgoda wygasła %n minuty temu</numerusform>
            <numerusform>zgoda wygasła %n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n minute(s)</source>
        <translation>
            <numerusform>zgoda wygasa za %n minutę</numerusform>
            <numerusform>zgoda wygasa za %n minuty</numerusform>
            <numerusform>zgoda wygasa za %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, press Enter to renew</source>
        <translation>%1, %2, naciśnij Enter, aby odnowić</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to log in again</source>
        <translation>%1, %2, naciśnij Enter, aby zalogować się ponownie</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to refresh</source>
        <translation>%1, %2, naciśnij Enter, aby odświeżyć</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to update now</source>
        <translation>%1, %2, naciśnij Enter, aby zaktualizować teraz</translation>
    </message>
    <message>
        <source>%1 (consent ended on %2)</source>
        <extracomment>%1 is &quot;Barclays: 4 days left&quot;, %2 the day on which the consent ends or ended.</extracomment>
        <translation>%1 (zgoda wygasła %2)</translation>
    </message>
    <message>
        <source>%1 (consent ends on %2)</source>
        <translation>%1 (zgoda wygasa %2)</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Połączenie %1</translation>
    </message>
    <message>
        <source>%1, in use by another Holdfast</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>%1, używane przez inny Holdfast</translation>
    </message>
    <message>
        <source>%1, with SQLite %2</source>
        <extracomment>%1 is a path, %2 a version such as 3.40.1.</extracomment>
        <translation>%1, z SQLite %2</translation>
    </message>
    <message>
        <source>%1. Warning: with two programs that write, this SQLite can lose a change (mended in 3.51.3, 3.50.7 and 3.44.6). Holdfast lets only one do what it takes; open the database with no other program</source>
        <extracomment>%1 is what was found so far.</extracomment>
        <translation>%1. Ostrzeżenie: gdy zapisują dwa programy, ta wersja SQLite może zgubić zmianę (naprawiono w 3.51.3, 3.50.7 i 3.44.6). Holdfast pozwala robić to tylko jednemu; nie otwieraj bazy danych innym programem</translation>
    </message>
    <message>
        <source>%1; set aside earlier and still there: %2</source>
        <extracomment>%1 is a path, %2 the paths of older files, with commas between.</extracomment>
        <translation>%1; odłożone wcześniej i nadal tam są: %2</translation>
    </message>
    <message>
        <source>a program can listen</source>
        <translation>program może nasłuchiwać</translation>
    </message>
    <message>
        <source>not available here, and not needed</source>
        <translation>tu niedostępne i niepotrzebne</translation>
    </message>
    <message>
        <source>a renewal is under way and uses it</source>
        <translation>trwa odnawianie, które tego używa</translation>
    </message>
    <message>
        <source>written, read back and removed</source>
        <translation>zapisano, odczytano z powrotem i usunięto</translation>
    </message>
    <message>
        <source>not usable (%1), and not needed: the profile names a secret file</source>
        <extracomment>%1 says in English what is wrong.</extracomment>
        <translation>nie nadaje się do użycia (%1) i nie jest potrzebna: profil wskazuje plik z sekretem</translation>
    </message>
    <message>
        <source>not used: the profile names no webhookPort</source>
        <translation>nieużywane: profil nie podaje webhookPort</translation>
    </message>
    <message>
        <source>the address is made when the window opens with this profile</source>
        <translation>adres powstaje, gdy okno otwiera się z tym profilem</translation>
    </message>
    <message>
        <source>%1, while the window is open; nothing has come yet</source>
        <translation>%1, gdy okno jest otwarte; nic jeszcze nie nadeszło</translation>
    </message>
    <message>
        <source>%1, while the window is open; events so far: %2, the last at %3</source>
        <extracomment>%1 is an address, %2 how many events came, %3 a moment in UTC.</extracomment>
        <translation>%1, gdy okno jest otwarte; dotychczasowe zdarzenia: %2, ostatnie %3</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>żadne nie jest używane</translation>
    </message>
    <message>
        <source>requests go by way of %1</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>żądania przechodzą przez %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiada</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>różnica: %n sekunda</numerusform>
            <numerusform>różnica: %n sekundy</numerusform>
            <numerusform>różnica: %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>the service sent no date to compare with</source>
        <translation>usługa nie przysłała daty do porównania</translation>
    </message>
    <message>
        <source>in the secret file</source>
        <translation>w pliku z sekretem</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>w bazie kluczy</translation>
    </message>
    <message>
        <source>typed, for this run</source>
        <translation>wpisany, na czas tego uruchomienia</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>przyznano</translation>
    </message>
    <message>
        <source>not needed by an inspector</source>
        <translation>inspektor tego nie potrzebuje</translation>
    </message>
    <message>
        <source>none named; the first connect registers one</source>
        <translation>nie podano; pierwsze połączenie banku zarejestruje użytkownika</translation>
    </message>
    <message>
        <source>known to the service</source>
        <translation>znany usłudze</translation>
    </message>
    <message>
        <source>not asked without a user</source>
        <translation>bez użytkownika nie pytano</translation>
    </message>
    <message>
        <source>See what lies there, or start Holdfast: a damaged database is set aside, never deleted, and filled again from the service.</source>
        <translation>Sprawdź, co tam leży, albo uruchom Holdfast: uszkodzona baza danych jest odkładana na bok, nigdy usuwana, i na nowo wypełniana danymi z usługi.</translation>
    </message>
    <message>
        <source>Make the data folder writable, or choose another one with --data-dir.</source>
        <translation>Zezwól na zapis w folderze danych albo wybierz inny opcją --data-dir.</translation>
    </message>
    <message>
        <source>Ask whoever registered this client to enable this scope.</source>
        <translation>Poproś osobę, która zarejestrowała tego klienta, o włączenie tego zakresu.</translation>
    </message>
    <message>
        <source>See whether &quot;clientId&quot; is right and the secret is the one registered for it.</source>
        <translation>Sprawdź, czy „clientId” jest poprawny, a sekret jest tym, który dla niego zarejestrowano.</translation>
    </message>
    <message>
        <source>The redirect comes back to 127.0.0.1; let programs listen there.</source>
        <translation>Przekierowanie wraca na 127.0.0.1; pozwól programom tam nasłuchiwać.</translation>
    </message>
    <message>
        <source>Only needed when the redirect URI says ::1 or localhost; let programs listen there.</source>
        <translation>Potrzebne tylko wtedy, gdy adres URI przekierowania zawiera ::1 lub localhost; pozwól programom tam nasłuchiwać.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or register another redirect URI.</source>
        <translation>Zamknij program, który używa tego portu, albo zarejestruj inny adres URI przekierowania.</translation>
    </message>
    <message>
        <source>Start and unlock a keychain (GNOME Keyring, KWallet), or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Uruchom i odblokuj bazę kluczy (GNOME Keyring, KWallet) albo wskaż „secretFile” w profilu.</translation>
    </message>
    <message>
        <source>See whether this computer is online, and whether &quot;identityUrl&quot; in the profile is right.</source>
        <translation>Sprawdź, czy ten komputer jest online i czy „identityUrl” w profilu jest poprawny.</translation>
    </message>
    <message>
        <source>See whether &quot;apiUrl&quot; in the profile is right.</source>
        <translation>Sprawdź, czy „apiUrl” w profilu jest poprawny.</translation>
    </message>
    <message>
        <source>See whether &quot;userId&quot; in the profile is right.</source>
        <translation>Sprawdź, czy „userId” w profilu jest poprawny.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret NAME&quot;, or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Zapisz go poleceniem „holdfast-cli profiles set-secret NAME” albo wskaż „secretFile” w profilu.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv4</source>
        <translation>Powrót z przeglądarki, IPv4</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv6</source>
        <translation>Powrót z przeglądarki, IPv6</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Adres powrotu</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Przeglądarka</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Baza kluczy</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooki</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serwer pośredniczący</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Usługa tożsamości</translation>
    </message>
    <message>
        <source>Data service</source>
        <translation>Usługa danych</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Sekret klienta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Data of this user</source>
        <translation>Dane tego użytkownika</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <extracomment>%1 is a technical word such as connection:read.</extracomment>
        <translation>Uprawnienie %1</translation>
    </message>
    <message>
        <source>not looked at: something above must be put right first</source>
        <translation>nie sprawdzano: najpierw trzeba naprawić coś powyżej</translation>
    </message>
    <message>
        <source>It took too long. See whether a question is waiting on the screen, and try again.</source>
        <translation>Trwało to zbyt długo. Sprawdź, czy na ekranie nie czeka jakieś pytanie, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Of a check: it works, and something about it should be known.</extracomment>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Of a check: it does not work.</extracomment>
        <translation>błąd</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Of a check: it was not made.</extracomment>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nic nie stoi na przeszkodzie.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>%n wiersz wymaga sprawdzenia.</numerusform>
            <numerusform>%n wiersze wymagają sprawdzenia.</numerusform>
            <numerusform>%n wierszy wymaga sprawdzenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 &quot;ok&quot; or &quot;wrong&quot;, %2 what was looked at, %3 what was found.</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>A page should open in your browser now.</source>
        <translation>W przeglądarce powinna się teraz otworzyć strona.</translation>
    </message>
    <message>
        <source>The page came back: your browser and Holdfast find each other.</source>
        <translation>Strona wróciła: przeglądarka i Holdfast odnajdują się nawzajem.</translation>
    </message>
    <message>
        <source>Nothing came back within a minute. Did a page open, and did it say that Holdfast was found?</source>
        <translation>W ciągu minuty nic nie wróciło. Czy otworzyła się strona i czy informowała, że odnaleziono Holdfast?</translation>
    </message>
    <message>
        <source>The data came, but the service could not work through all of it.</source>
        <translation>Dane nadeszły, ale usługa nie zdołała przetworzyć ich w całości.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Sama spróbuje ponownie.</translation>
    </message>
    <message>
        <source>Your consent is fine; what came before is kept.</source>
        <translation>Zgoda jest w porządku; wcześniejsze dane są zachowane.</translation>
    </message>
    <message>
        <source>The service asks for the rest by itself.</source>
        <translation>Usługa sama zapyta o resztę.</translation>
    </message>
    <message>
        <source>It is your turn: confirm at %1.</source>
        <translation>Teraz twoja kolej: potwierdź w %1.</translation>
    </message>
    <message>
        <source>The password may have changed, or access was withdrawn at the bank.</source>
        <translation>Być może zmieniono hasło albo cofnięto dostęp w banku.</translation>
    </message>
    <message>
        <source>It is your turn: log in at %1 again.</source>
        <translation>Teraz twoja kolej: zaloguj się ponownie w %1.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>The service&apos;s words: fetching %1, processing %2</source>
        <extracomment>%1 and %2 are the service&apos;s own words, such as &quot;success&quot;.</extracomment>
        <translation>Słowa usługi: pobieranie %1, przetwarzanie %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the list view shows.</source>
        <extracomment>Below a list of connections that need the person or have ended: those it leaves out.</extracomment>
        <translation>
            <numerusform>I jeszcze %n, które widać na liście.</numerusform>
            <numerusform>I jeszcze %n, które widać na liście.</numerusform>
            <numerusform>I jeszcze %n, które widać na liście.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>%1 is what a program says of a fault, in English.</extracomment>
        <translation>Szczegół techniczny: %1</translation>
    </message>
    <message>
        <source>%1 (missed: could not be shown)</source>
        <extracomment>When a reminder was told, such as &quot;today 10:04&quot;; the desktop had no way to show it.</extracomment>
        <translation>%1 (przeoczone: nie można było pokazać)</translation>
    </message>
    <message>
        <source>Its address was not found, as when this computer is not online. Nothing is wrong with your consents.</source>
        <translation>Nie znaleziono jej adresu, jak wtedy, gdy ten komputer nie jest w sieci. Zgody są w porządku.</translation>
    </message>
    <message>
        <source>No answer came in time. Nothing is wrong with your consents.</source>
        <translation>Odpowiedź nie nadeszła na czas. Zgody są w porządku.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was here. Nothing is wrong with your consents.</source>
        <translation>Połączenie zerwało się, zanim nadeszła odpowiedź. Zgody są w porządku.</translation>
    </message>
    <message>
        <source>not usable, and not needed: the profile names a secret file</source>
        <translation>nie działa i nie jest potrzebne: profil wskazuje plik z sekretem</translation>
    </message>
    <message>
        <source>Left from the renewals of %1.</source>
        <extracomment>%1 is a moment such as &quot;yesterday 18:00&quot;.</extracomment>
        <translation>Zostało z odnowień: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n key(s) not known and ignored: %2</source>
        <extracomment>%1 is a path, %2 the keys, with commas between.</extracomment>
        <translation>
            <numerusform>%1; %n nieznany klucz, pominięty: %2</numerusform>
            <numerusform>%1; %n nieznane klucze, pominięte: %2</numerusform>
            <numerusform>%1; %n nieznanych kluczy, pominiętych: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or copy each link out of Holdfast and open it yourself.</source>
        <translation>Zainstaluj xdg-utils i przeglądarkę stron internetowych albo kopiuj każdy odnośnik z Holdfast i otwieraj go samodzielnie.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or use --no-browser and open the links yourself.</source>
        <translation>Zainstaluj xdg-utils i przeglądarkę stron internetowych albo użyj --no-browser i otwieraj odnośniki samodzielnie.</translation>
    </message>
    <message>
        <source>The consent has ended; log in again first.</source>
        <translation>Zgoda wygasła; najpierw zaloguj się ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %1 of %n connection(s) need you; ended: %2.</source>
        <extracomment>%1 is how many need the person, %2 how many consents have ended, %n how many there are.</extracomment>
        <translation>
            <numerusform>Dziś: wymagające uwagi: %1 z %n połączenia; wygasłe: %2.</numerusform>
            <numerusform>Dziś: wymagające uwagi: %1 z %n połączeń; wygasłe: %2.</numerusform>
            <numerusform>Dziś: wymagające uwagi: %1 z %n połączeń; wygasłe: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1: %2 of %n connection(s) will need you; ended by then: %3.</source>
        <extracomment>%1 is a day, %2 how many will need the person, %3 how many consents will have ended by then, %n how many connections there are.</extracomment>
        <translation>
            <numerusform>Dzień %1: będzie wymagać uwagi %2 z %n połączenia; wygaśnie do tego czasu: %3.</numerusform>
            <numerusform>Dzień %1: będzie wymagać uwagi %2 z %n połączeń; wygaśnie do tego czasu: %3.</numerusform>
            <numerusform>Dzień %1: będzie wymagać uwagi %2 z %n połączeń; wygaśnie do tego czasu: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to keep an eye on</source>
        <translation>
            <numerusform>%n połączenie do obserwowania</numerusform>
            <numerusform>%n połączenia do obserwowania</numerusform>
            <numerusform>%n połączeń do obserwowania</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. When you renew, the link can be copied and opened by hand.</source>
        <translation>Nie udało się uruchomić przeglądarki. Przy odnawianiu odnośnik można skopiować i otworzyć ręcznie.</translation>
    </message>
    <message>
        <source>It is not answering requests at the moment. Nothing is wrong with your consents.</source>
        <translation>W tej chwili nie przyjmuje połączeń. Zgody są w porządku.</translation>
    </message>
    <message>
        <source>Not connected · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read.</extracomment>
        <translation>Nie połączono · sprawdzono %1</translation>
    </message>
    <message>
        <source>Enter the right one. If the profile names a secret file, correct that file.</source>
        <translation>Podaj właściwy. Jeśli profil wskazuje plik z sekretem, popraw ten plik.</translation>
    </message>
    <message>
        <source>The service keeps a record of its own.</source>
        <translation>Usługa prowadzi własny zapis.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent is given.</source>
        <translation>Zapis usługi: zgoda jest udzielona.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent was withdrawn.</source>
        <translation>Zapis usługi: zgodę wycofano.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent has ended.</source>
        <translation>Zapis usługi: zgoda wygasła.</translation>
    </message>
    <message>
        <source>The service&apos;s own record says “%1”.</source>
        <extracomment>%1 is a word of the service, such as &quot;Suspended&quot;.</extracomment>
        <translation>Zapis usługi brzmi „%1”.</translation>
    </message>
    <message>
        <source>It was given from %1 to %2.</source>
        <extracomment>Of a consent; %1 and %2 are days.</extracomment>
        <translation>Udzielono jej od %1 do %2.</translation>
    </message>
    <message>
        <source>It was given from %1 on.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Udzielono jej od %1.</translation>
    </message>
    <message>
        <source>It was given up to %1.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Udzielono jej do %1.</translation>
    </message>
    <message>
        <source>It was cancelled %1.</source>
        <extracomment>Of a consent; %1 is a moment such as &quot;3 March, 14:05&quot;.</extracomment>
        <translation>Anulowano ją %1.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <extracomment>%1 is a list of masked account numbers.</extracomment>
        <translation>Dotyczy: %1.</translation>
    </message>
    <message>
        <source>You are logged in at %1 for the accounts you ticked. The others stay on the old login.</source>
        <translation>Zalogowano w %1 dla zaznaczonych kont. Pozostałe zostają przy starym logowaniu.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old login.</source>
        <translation>Niezaznaczone konta zostaną przy starym logowaniu.</translation>
    </message>
    <message>
        <source>Stays on the old login</source>
        <translation>Zostaje przy starym logowaniu</translation>
    </message>
    <message>
        <source>On the old login: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Przy starym logowaniu: %1.</translation>
    </message>
    <message>
        <source>You are logged in for the accounts you ticked. The others stay on the old login.</source>
        <translation>Zalogowano dla zaznaczonych kont. Pozostałe zostają przy starym logowaniu.</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to bring it along</source>
        <translation>%1, %2, naciśnij Enter, aby je przenieść</translation>
    </message>
    <message>
        <source>logins go by way of %1; data is asked for without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>logowania przechodzą przez %1; dane są pobierane bez serwera pośredniczącego</translation>
    </message>
    <message>
        <source>data is asked for by way of %1; logins go without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>dane są pobierane przez %1; logowania odbywają się bez serwera pośredniczącego</translation>
    </message>
    <message>
        <source>logins go by way of %1, and data is asked for by way of %2</source>
        <extracomment>%1 and %2 are addresses of proxies.</extracomment>
        <translation>logowania przechodzą przez %1, a dane są pobierane przez %2</translation>
    </message>
    <message>
        <source>Press &quot;Enter the secret…&quot; in the window and paste it there.</source>
        <translation>Naciśnij „Podaj sekret…” w oknie i wklej go tam.</translation>
    </message>
    <message>
        <source>Not reachable · checked %1 · next try %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read. %2 is one, too.</extracomment>
        <translation>Nieosiągalne · sprawdzono %1 · następna próba %2</translation>
    </message>
    <message>
        <source>Not reachable · checked %1</source>
        <translation>Nieosiągalne · sprawdzono %1</translation>
    </message>
    <message>
        <source>This update came with connecting.</source>
        <translation>Tę aktualizację wykonano przy łączeniu.</translation>
    </message>
    <message>
        <source>This update was made by itself.</source>
        <translation>Tę aktualizację wykonano automatycznie.</translation>
    </message>
    <message>
        <source>This update was asked for.</source>
        <translation>Tę aktualizację wykonano na żądanie.</translation>
    </message>
    <message>
        <source>The service calls this update “%1”.</source>
        <extracomment>%1 is a word of the service.</extracomment>
        <translation>Usługa nazywa tę aktualizację „%1”.</translation>
    </message>
</context>
<context>
    <name>holdfast::AccountsPage</name>
    <message>
        <source>history since %1</source>
        <extracomment>The first day of an account&apos;s transactions at the service.</extracomment>
        <translation>historia od %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Balances as of %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Salda: stan na %1</translation>
    </message>
    <message>
        <source>The accounts have not been read yet.</source>
        <translation>Konta nie zostały jeszcze odczytane.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (ukryte)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Odczytano %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Name, notes, hide</source>
        <translation>Nazwa, notatki, ukrywanie</translation>
    </message>
    <message>
        <source>Months kept of %1</source>
        <translation>Zachowane miesiące: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) hidden</source>
        <translation>
            <numerusform>%n konto ukryte</numerusform>
            <numerusform>%n konta ukryte</numerusform>
            <numerusform>%n kont ukrytych</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out hidden accounts</source>
        <translation>Pomiń ukryte konta</translation>
    </message>
    <message>
        <source>Show hidden accounts</source>
        <translation>Pokaż ukryte konta</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>&amp;Nazwa i notatki…</translation>
    </message>
    <message>
        <source>&amp;Show this account again</source>
        <translation>&amp;Pokaż to konto ponownie</translation>
    </message>
    <message>
        <source>&amp;Hide this account</source>
        <translation>&amp;Ukryj to konto</translation>
    </message>
    <message>
        <source>&amp;Copy account number</source>
        <translation>&amp;Kopiuj numer konta</translation>
    </message>
</context>
<context>
    <name>holdfast::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nic się jeszcze nie wydarzyło</translation>
    </message>
    <message>
        <source>Updates, renewals and attempts of this connection are listed here.</source>
        <translation>Tu są wymienione aktualizacje, odnowienia i próby tego połączenia.</translation>
    </message>
</context>
<context>
    <name>holdfast::BankPicker</name>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Połącz bank</translation>
    </message>
    <message>
        <source>&amp;Which bank?</source>
        <translation>&amp;Który bank?</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Wpisz część nazwy</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Banki</translation>
    </message>
    <message>
        <source>Choose in the &amp;browser</source>
        <translation>Wybierz w &amp;przeglądarce</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Asking for the list of banks…</source>
        <translation>Proszenie o listę banków…</translation>
    </message>
    <message>
        <source>No bank of that name is in the service&apos;s list.</source>
        <translation>Na liście usługi nie ma banku o tej nazwie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>holdfast::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Zamknij to powiadomienie</translation>
    </message>
</context>
<context>
    <name>holdfast::BannerArea</name>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Podaj sekret…</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <translation>Zapisz pakiet dla wsparcia</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Pliki JSON (*.json)</translation>
    </message>
    <message>
        <source>The support bundle could not be made.</source>
        <translation>Nie udało się utworzyć pakietu dla wsparcia.</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pakiet dla wsparcia</translation>
    </message>
    <message>
        <source>Holdfast is looking at itself and at the service. This takes a moment.</source>
        <translation>Holdfast sprawdza siebie i usługę. Potrwa to chwilę.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Co będzie zawierał plik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This is all that support staff will see. People, accounts and numbers have stand-ins; passwords, balances, notes and transactions are not in it. Read it before you send it: Holdfast sends it to nobody.</source>
        <translation>To wszystko, co zobaczy wsparcie. Osoby, konta i numery są zastąpione oznaczeniami; nie ma w nim haseł, sald, notatek ani transakcji. Przeczytaj go przed wysłaniem: Holdfast nikomu go nie wysyła.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Zapisano jako %1. Czytać może go tylko jego właściciel.</translation>
    </message>
</context>
<context>
    <name>holdfast::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Poprzedni</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Dziś</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Następny</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Loo&amp;k ahead:</source>
        <translation>Podg&amp;ląd w przód:</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Podgląd w przód</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>Pokazywany dzień</translation>
    </message>
    <message>
        <source>What ends on this day</source>
        <translation>Co wygasa tego dnia</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Jak to będzie wyglądać</translation>
    </message>
    <message>
        <source>&amp;Show connection</source>
        <translation>Pokaż połą&amp;czenie</translation>
    </message>
    <message>
        <source>Save calendar &amp;file…</source>
        <translation>Zapi&amp;sz plik kalendarza…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Wróć do list&amp;y</translation>
    </message>
    <message>
        <source>This day is over; looking ahead begins today.</source>
        <translation>Ten dzień już minął; podgląd w przód zaczyna się od dziś.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Zapisywanie pliku kalendarza</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendarze (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Names are hidden now, and the file would go without them. Show them, then save it.</source>
        <translation>Nazwy są teraz ukryte i plik byłby bez nich. Pokaż je, a potem zapisz plik.</translation>
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
        <translation>Przenieś w &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Przenieś w &amp;dół</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>&amp;Columns of the list</source>
        <translation>&amp;Kolumny listy</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Kolumny listy</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>&amp;Jak domyślnie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>The bank always comes first. The others can also be dragged by their names above the list.</source>
        <translation>Bank jest zawsze pierwszy. Pozostałe można też przeciągać za ich nazwy nad listą.</translation>
    </message>
    <message>
        <source>&amp;Hide this one</source>
        <translation>&amp;Ukryj tę</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Pokaż tę</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Przenieść kolumnę</translation>
    </message>
    <message>
        <source>Show the column, or hide it</source>
        <translation>Pokazać kolumnę lub ją ukryć</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionCommands</name>
    <message>
        <source>%1 is being asked for news</source>
        <translation>%1: trwa pobieranie nowości</translation>
    </message>
    <message>
        <source>This can take a few minutes; you can go on working.</source>
        <translation>To może potrwać kilka minut; można pracować dalej.</translation>
    </message>
    <message>
        <source>The webhook address is on the clipboard</source>
        <translation>Adres webhooka jest w schowku</translation>
    </message>
    <message>
        <source>Give it to the relay that brings webhooks to this computer, and to nobody else.</source>
        <translation>Przekaż go tylko przekaźnikowi, który dostarcza webhooki do tego komputera, i nikomu innemu.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>The account number is on the clipboard</source>
        <translation>Numer konta jest w schowku</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Zniknie ze schowka za %n sekundę.</numerusform>
            <numerusform>Zniknie ze schowka za %n sekundy.</numerusform>
            <numerusform>Zniknie ze schowka za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>Odnośnik jest w schowku</translation>
    </message>
    <message>
        <source>Paste it into the address bar of a browser.</source>
        <translation>Wklej go w pasku adresu przeglądarki.</translation>
    </message>
    <message>
        <source>You are not reminded of %1 before %2.</source>
        <extracomment>%1 is a connection, %2 a moment such as &quot;tomorrow 09:00&quot;.</extracomment>
        <translation>Przypomnienie (%1) pojawi się najwcześniej %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionListModel</name>
    <message>
        <source>next one is late</source>
        <translation>następna się spóźnia</translation>
    </message>
    <message>
        <source>next %1–%2</source>
        <extracomment>%1 and %2 are times of the same day.</extracomment>
        <translation>następna %1–%2</translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>następna %1</translation>
    </message>
    <message>
        <source>next by %1</source>
        <extracomment>%1 is a time of this day or a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>następna najpóźniej %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>End not readable</source>
        <translation>Koniec nieczytelny</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Brak daty końca</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Wygasła %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Zgoda wygasła %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Zgoda wygasa %1</translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation>Ostatnia aktualizacja: %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <extracomment>%1 is a window of time: &quot;between 14:00 and 18:00&quot;</extracomment>
        <translation>Następna aktualizacja: %1</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Ostatnia aktualizacja</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Następna aktualizacja</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Wzbogacanie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For the ear: %1 is the heading above a row, such as &quot;Needs you&quot;, %2 the row.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has the account “%1”</source>
        <extracomment>Why a search found this connection; %1 is one of its accounts.</extracomment>
        <translation>zawiera konto „%1”</translation>
    </message>
    <message>
        <source>found in your notes</source>
        <translation>znaleziono w notatkach</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Kto się loguje</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nikogo nie wskazano</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) you</source>
        <extracomment>Heading over the connections of a bank or person, %1; some of them need somebody.</extracomment>
        <translation>
            <numerusform>%1 · %n wymaga uwagi</numerusform>
            <numerusform>%1 · %n wymagają uwagi</numerusform>
            <numerusform>%1 · %n wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Read aloud of a cell that is empty: no button, or nothing known.</extracomment>
        <translation>Tu nie ma nic do zrobienia</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
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
        <translation>Zaznaczyć wiersz lub go odznaczyć</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Przejść do połączenia</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Skopiować wiersz</translation>
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
        <translation>Wygasła o %1.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Wygasa o %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Bank connections</source>
        <translation>Połączenia z bankami</translation>
    </message>
    <message>
        <source>4 accounts · enriched</source>
        <translation>4 konta · wzbogacone</translation>
    </message>
    <message>
        <source>Ended 4 November</source>
        <translation>Wygasła 4 listopada</translation>
    </message>
    <message>
        <source>14 November, 08:00</source>
        <translation>14 listopada, 08:00</translation>
    </message>
    <message>
        <source>Barclays wants you to confirm</source>
        <translation>Barclays prosi o potwierdzenie</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>Najpierw wymagające uwagi</translation>
    </message>
    <message>
        <source>November,</source>
        <translation>listopada,</translation>
    </message>
    <message>
        <source>4 accounts</source>
        <translation>4 konta</translation>
    </message>
    <message>
        <source>wants you to</source>
        <translation>prosi o</translation>
    </message>
    <message>
        <source>between tomorrow 06:00</source>
        <translation>między jutro 06:00</translation>
    </message>
    <message>
        <source>4 November 2025</source>
        <translation>4 listopada 2025</translation>
    </message>
    <message>
        <source>Do what the row&apos;s button does</source>
        <translation>Wykonaj działanie przycisku w wierszu</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Przechodź między wierszami</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>Przechodź między grupami</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Przejdź do pierwszego lub ostatniego wiersza</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Otwórz menu wiersza</translation>
    </message>
</context>
<context>
    <name>holdfast::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>End consent…</source>
        <translation>Zakończ zgodę…</translation>
    </message>
    <message>
        <source>What ending it means</source>
        <translation>Co oznacza jej zakończenie</translation>
    </message>
    <message>
        <source>What was asked and granted</source>
        <translation>O co poproszono i czego udzielono</translation>
    </message>
</context>
<context>
    <name>holdfast::Desktop</name>
    <message>
        <source>Open a profile file</source>
        <translation>Otwieranie pliku profilu</translation>
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
        <translation>Własne notatki</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>Zalecane: %1</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Co jeszcze można zrobić</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button says, %2 a sentence why it cannot be done.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name and notes…</source>
        <translation>Nazwa i notatki…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Odpowiedz…</translation>
    </message>
    <message>
        <source>Overview of the connection</source>
        <translation>Przegląd połączenia</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsTabs</name>
    <message>
        <source>Details of the connection</source>
        <translation>Szczegóły połączenia</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transakcje</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronizacje</translation>
    </message>
</context>
<context>
    <name>holdfast::EventTree</name>
    <message>
        <source>Copy c&amp;orrelation id</source>
        <translation>Kopiuj identyfikator k&amp;orelacji</translation>
    </message>
    <message>
        <source>Open what belongs to an entry, or close it</source>
        <translation>Otworzyć to, co należy do wpisu, lub zamknąć</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Skopiować wpis</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstStartPage</name>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>What would you like to open?</source>
        <translation>Co chcesz otworzyć?</translation>
    </message>
    <message>
        <source>Holdfast keeps bank connections alive. It reaches them through a profile, which your organisation gives you; without one you can try it out.</source>
        <translation>Holdfast podtrzymuje połączenia z bankami. Dociera do nich przez profil, który otrzymasz od swojej organizacji; bez profilu można go wypróbować.</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>Otwórz plik profilu…</translation>
    </message>
    <message>
        <source>Try Holdfast with make-believe banks</source>
        <translation>Wypróbuj Holdfast z bankami na niby</translation>
    </message>
    <message>
        <source>A sandbox on this computer. No account is needed, and nothing of it is real.</source>
        <translation>Piaskownica na tym komputerze. Konto nie jest potrzebne i nic w niej nie jest prawdziwe.</translation>
    </message>
    <message>
        <source>A profile that was set up for everybody on this computer.</source>
        <translation>Profil skonfigurowany dla wszystkich na tym komputerze.</translation>
    </message>
    <message>
        <source>A profile in your own folder.</source>
        <translation>Profil w twoim własnym folderze.</translation>
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
        <translation>Gotowe: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Teraz: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Później: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Otwórz ponown&amp;ie</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiu&amp;j odnośnik</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A&amp;ddress from the browser</source>
        <translation>&amp;Adres z przeglądarki</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Użyj tego adresu</translation>
    </message>
</context>
<context>
    <name>holdfast::GoneDialog</name>
    <message>
        <source>Removed elsewhere</source>
        <translation>Usunięte gdzie indziej</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing of what was removed elsewhere is kept here.</source>
        <translation>Nie przechowuje się tu nic z tego, co usunięto gdzie indziej.</translation>
    </message>
    <message>
        <source>You keep what is here.</source>
        <translation>To, co tu jest, zostaje zachowane.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Zachowaj to, co tu jest</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Usuń z tego komputera…</translation>
    </message>
</context>
<context>
    <name>holdfast::HiddenSign</name>
    <message>
        <source>Amounts and names are hidden.</source>
        <translation>Kwoty i nazwy są ukryte.</translation>
    </message>
    <message>
        <source>Show &amp;amounts and names</source>
        <translation>Pokaż &amp;kwoty i nazwy</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Przypomnienia</translation>
    </message>
    <message>
        <source>You have not been reminded of anything yet</source>
        <translation>Nie było jeszcze żadnych przypomnień</translation>
    </message>
    <message>
        <source>Before a consent ends, and when a bank needs you, Holdfast tells you. Here you find it again, also what came while you were away.</source>
        <translation>Holdfast powiadamia przed wygaśnięciem zgody i wtedy, gdy bank wymaga twojego udziału. Tutaj znajdziesz to ponownie, także to, co przyszło podczas twojej nieobecności.</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Pokaż połączenie</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Przypomnij ponownie</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Przypomnienie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>holdfast::LineageView</name>
    <message>
        <source>Where this connection comes from</source>
        <translation>Skąd pochodzi to połączenie</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n connection(s) in all.</source>
        <translation>
            <numerusform>%1 Łącznie %n połączenie.</numerusform>
            <numerusform>%1 Łącznie %n połączenia.</numerusform>
            <numerusform>%1 Łącznie %n połączeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from one to the next in the family</source>
        <translation>Przechodzić między połączeniami w rodzinie</translation>
    </message>
    <message>
        <source>Go to the newest or oldest of the family</source>
        <translation>Przejść do najnowszego lub najstarszego w rodzinie</translation>
    </message>
    <message>
        <source>Show that connection</source>
        <translation>Pokazać to połączenie</translation>
    </message>
</context>
<context>
    <name>holdfast::ListMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation>Grupuj &amp;według</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>So&amp;rtuj według</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Ko&amp;lumny…</translation>
    </message>
    <message>
        <source>What needs you &amp;first</source>
        <translation>Na&amp;jpierw wymagające uwagi</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Bank</translation>
    </message>
    <message>
        <source>&amp;Who logs in</source>
        <translation>&amp;Kto się loguje</translation>
    </message>
</context>
<context>
    <name>holdfast::MainBar</name>
    <message>
        <source>Connect a bank</source>
        <translation>Połącz bank</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Ask the service how your connections are.</source>
        <translation>Zapytaj usługę o stan połączeń.</translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Ten profil służy tylko do odczytu.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n due…</source>
        <translation>
            <numerusform>Odnów %n połączenie…</numerusform>
            <numerusform>Odnów %n połączenia…</numerusform>
            <numerusform>Odnów %n połączeń…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search banks, accounts and people</source>
        <translation>Szukaj banków, kont i osób</translation>
    </message>
    <message>
        <source>Search banks, accounts, people…</source>
        <translation>Szukaj banków, kont, osób…</translation>
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
        <translation>Dane przechowywane na tym komputerze</translation>
    </message>
    <message>
        <source>&amp;Holdfast</source>
        <translation>&amp;Holdfast</translation>
    </message>
    <message>
        <source>&amp;Connect a bank…</source>
        <translation>Połącz &amp;bank…</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Sprawdź teraz</translation>
    </message>
    <message>
        <source>&amp;Receipts of removals…</source>
        <translation>&amp;Pokwitowania usunięć…</translation>
    </message>
    <message>
        <source>Removed &amp;elsewhere…</source>
        <translation>Usunięte &amp;gdzie indziej…</translation>
    </message>
    <message>
        <source>Copy &amp;webhook address</source>
        <translation>Kopiuj adres &amp;webhooka</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>&amp;Zapisz pakiet dla wsparcia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Połącz&amp;enie</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Przegląd</translation>
    </message>
    <message>
        <source>&amp;Transactions</source>
        <translation>&amp;Transakcje</translation>
    </message>
    <message>
        <source>Select a connection in the list first</source>
        <translation>Najpierw zaznacz połączenie na liście</translation>
    </message>
    <message>
        <source>&amp;Name and notes…	F2</source>
        <translation>&amp;Nazwa i notatki…	F2</translation>
    </message>
    <message>
        <source>Re&amp;move…	Del</source>
        <extracomment>After the tab stands the key that does the same in the list.</extracomment>
        <translation>&amp;Usuń…	Del</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Użyj profilu z rolą właściciela.</translation>
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
        <translation>Pokaż pokwitowanie</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Zdecyduj…</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Zachowaj to, co tu jest</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Usuń z tego komputera…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Nie połączono jeszcze żadnego banku</translation>
    </message>
    <message>
        <source>Connect one: your browser opens, you log in at your bank and choose the accounts. Holdfast then keeps the connection alive.</source>
        <translation>Połącz bank: otworzy się przeglądarka, w której trzeba zalogować się w banku i wybrać konta. Potem Holdfast utrzymuje to połączenie.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Połącz bank</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Reading your connections…</source>
        <translation>Odczytywanie połączeń…</translation>
    </message>
    <message>
        <source>Re&amp;new what is due…</source>
        <translation>Od&amp;nów wymagające odnowienia…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Przypo&amp;mnienia…</translation>
    </message>
    <message>
        <source>Se&amp;lf-test…</source>
        <translation>Au&amp;totest…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>Kal&amp;endarz</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names</source>
        <translation>&amp;Ukryj kwoty i nazwy</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>P&amp;omoc</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Skróty klawi&amp;szowe…</translation>
    </message>
    <message>
        <source>Remind me a&amp;gain</source>
        <translation>Przypo&amp;mnij ponownie</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>Z&amp;goda</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konta</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>&amp;Aktywność</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>S&amp;ynchronizacje</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>Nazwa i notatki</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>Kopiuj jako wiersz</translation>
    </message>
    <message>
        <source>Empty the search, then close the details</source>
        <translation>Wyczyść wyszukiwanie, potem zamknij szczegóły</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Szc&amp;zegóły</translation>
    </message>
    <message>
        <source>Connection &amp;id</source>
        <translation>&amp;Identyfikator połączenia</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Zapomnij je</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>“%1” is in no name of a bank or an account, in no note, and nobody logs in who is called so.</source>
        <translation>„%1” nie występuje w żadnej nazwie banku ani konta, w żadnej notatce, ani w imieniu żadnej logującej się osoby.</translation>
    </message>
    <message>
        <source>This profile may only read. Once the owner has connected a bank, it appears here.</source>
        <translation>Ten profil służy tylko do odczytu. Gdy właściciel połączy bank, pojawi się on tutaj.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>What is kept on this computer comes first, then what the service says.</source>
        <translation>Najpierw widać to, co zachowano na tym komputerze, potem to, co mówi usługa.</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Otworzyć menu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transakcje</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Calendar and renewals</source>
        <translation>Kalendarz i odnowienia</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>Znaleziono %n połączenie</numerusform>
            <numerusform>Znaleziono %n połączenia</numerusform>
            <numerusform>Znaleziono %n połączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the renewals</source>
        <translation>Raport z odnawiania</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Podaj sekret…</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Ten profil służy tylko do odczytu</translation>
    </message>
    <message>
        <source>“%1” was not found. While names are hidden only what stands in their place is searched.</source>
        <translation>Nie znaleziono „%1”. Dopóki nazwy są ukryte, przeszukiwane jest tylko to, co stoi na ich miejscu.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatchDialog</name>
    <message>
        <source>Keep this answer</source>
        <translation>Zachowaj tę odpowiedź</translation>
    </message>
    <message>
        <source>Which account is which</source>
        <translation>Które konto jest którym</translation>
    </message>
    <message>
        <source>The bank gave its accounts new numbers when you logged in, and they look too much alike to tell. Your name, notes and history go to the one you choose.</source>
        <translation>Bank nadał kontom nowe numery podczas logowania, a są one zbyt podobne, by je rozróżnić. Własna nazwa, notatki i historia przejdą do wybranego konta.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Żadne z nich</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Pozostaw nierozstrzygnięte</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthStrip</name>
    <message>
        <source>Go from month to month of the history</source>
        <translation>Przechodzić między miesiącami historii</translation>
    </message>
    <message>
        <source>Go to its first or last month</source>
        <translation>Przejść do jej pierwszego lub ostatniego miesiąca</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthView</name>
    <message numerus="yes">
        <source>%n end(s)</source>
        <translation>
            <numerusform>%n koniec</numerusform>
            <numerusform>%n końce</numerusform>
            <numerusform>%n końców</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from day to day</source>
        <translation>Przechodzić między dniami</translation>
    </message>
    <message>
        <source>Go from week to week</source>
        <translation>Przechodzić między tygodniami</translation>
    </message>
    <message>
        <source>Go from month to month</source>
        <translation>Przechodzić między miesiącami</translation>
    </message>
    <message>
        <source>Go to the first or last day of the month</source>
        <translation>Przejść do pierwszego lub ostatniego dnia miesiąca</translation>
    </message>
    <message>
        <source>Go to what ends on the day</source>
        <translation>Przejść do tego, co kończy się tego dnia</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDesk</name>
    <message>
        <source>Name and notes</source>
        <translation>Nazwa i notatki</translation>
    </message>
    <message>
        <source>Show amounts and names first; then they can be changed.</source>
        <translation>Najpierw pokaż kwoty i nazwy; wtedy będzie można je zmienić.</translation>
    </message>
    <message>
        <source>Names are hidden now</source>
        <translation>Nazwy są teraz ukryte</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDialog</name>
    <message>
        <source>&amp;Own name</source>
        <translation>&amp;Własna nazwa</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tatki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>&amp;Hide this account: leave it out of lists and counts</source>
        <translation>&amp;Ukryj to konto: pomijaj je na listach i w podsumowaniach</translation>
    </message>
    <message>
        <source>Names and notes stay on this computer and follow a renewed connection.</source>
        <translation>Nazwy i notatki pozostają na tym komputerze i przechodzą na odnowione połączenie.</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>Nie w&amp;cześniej niż</translation>
    </message>
    <message>
        <source>No reminder before this day</source>
        <translation>Bez przypomnień przed tym dniem</translation>
    </message>
    <message>
        <source>&amp;Who logs in at the bank</source>
        <translation>&amp;Kto loguje się w banku</translation>
    </message>
    <message>
        <source>Who logs in at the bank</source>
        <translation>Kto loguje się w banku</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nikogo nie wskazano</translation>
    </message>
    <message>
        <source>&amp;Reminders, also in exported calendars</source>
        <translation>&amp;Przypomnienia, także w eksportowanych kalendarzach</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Zachować to, co napisano</translation>
    </message>
</context>
<context>
    <name>holdfast::ProfileWindow</name>
    <message>
        <source>&amp;Profile</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>%1 – user %2</source>
        <extracomment>%1 the name of a profile, %2 the id of a user.</extracomment>
        <translation>%1 – użytkownik %2</translation>
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
        <translation>Pokaż inny profil lub innego użytkownika</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s)</source>
        <translation>
            <numerusform>%n nowe przypomnienie</numerusform>
            <numerusform>%n nowe przypomnienia</numerusform>
            <numerusform>%n nowych przypomnień</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Przypo&amp;mnienia…</translation>
    </message>
    <message>
        <source>Show what you were reminded of</source>
        <translation>Pokaż, o czym przypominano</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;minders: %n new…</source>
        <translation>
            <numerusform>Przypo&amp;mnienia: %n nowe…</numerusform>
            <numerusform>Przypo&amp;mnienia: %n nowe…</numerusform>
            <numerusform>Przypo&amp;mnienia: %n nowych…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Usunięcie połączenia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Usunięte gdzie indziej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptsDialog</name>
    <message>
        <source>Receipt of a removal</source>
        <translation>Pokwitowanie usunięcia</translation>
    </message>
    <message>
        <source>Receipts of removals</source>
        <translation>Pokwitowania usunięć</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Nic jeszcze nie usunięto.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>holdfast::ReminderNotifier</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Przypomnij jutro</translation>
    </message>
</context>
<context>
    <name>holdfast::RenewalPage</name>
    <message>
        <source>Renewals</source>
        <translation>Odnowienia</translation>
    </message>
    <message>
        <source>What is renewed</source>
        <translation>Co jest odnawiane</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Do tego dnia</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Co:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Rozpocznij</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>&amp;Pomiń to</translation>
    </message>
    <message>
        <source>S&amp;top for today</source>
        <translation>&amp;Zakończ na dziś</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Kopiuj &amp;raport</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Wróć do list&amp;y</translation>
    </message>
    <message>
        <source>Nothing to renew</source>
        <translation>Nie ma nic do odnowienia</translation>
    </message>
    <message>
        <source>No connection is due. A longer time ahead may show some.</source>
        <translation>Żadne połączenie nie wymaga odnowienia. Dłuższy okres może jakieś pokazać.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n connection(s), one after the other</source>
        <translation>
            <numerusform>Odnów %n połączenie</numerusform>
            <numerusform>Odnów %n połączenia, jedno po drugim</numerusform>
            <numerusform>Odnów %n połączeń, jedno po drugim</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want to renew.</source>
        <translation>Zaznacz to, co chcesz odnowić.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Wz&amp;nów</translation>
    </message>
    <message>
        <source>Do &amp;not pause</source>
        <translation>Nie w&amp;strzymuj</translation>
    </message>
    <message>
        <source>Pause after this o&amp;ne</source>
        <translation>Wstrzymaj po &amp;tym</translation>
    </message>
    <message>
        <source>Cancelling the one in your browser…</source>
        <translation>Anulowanie odnowienia otwartego w przeglądarce…</translation>
    </message>
    <message>
        <source>It pauses when the one in your browser has ended.</source>
        <translation>Nastąpi wstrzymanie, gdy skończy się odnowienie w przeglądarce.</translation>
    </message>
    <message>
        <source>When one is done, the next opens in your browser.</source>
        <translation>Gdy jedno się skończy, w przeglądarce otworzy się następne.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Pomiń to połączenie</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Uwzględnij to połączenie</translation>
    </message>
</context>
<context>
    <name>holdfast::ReturnAddressPage</name>
    <message>
        <source>Return address</source>
        <translation>Adres powrotu</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>&amp;Adres powrotu</translation>
    </message>
    <message>
        <source>any free one</source>
        <extracomment>In place of port 0.</extracomment>
        <translation>dowolny wolny</translation>
    </message>
    <message>
        <source>&amp;Port on this computer</source>
        <translation>&amp;Port na tym komputerze</translation>
    </message>
    <message>
        <source>No profile that can be used is shown</source>
        <translation>Nie jest pokazany żaden profil, którego można użyć</translation>
    </message>
    <message>
        <source>The sandbox on this computer has an address of its own, which cannot be changed.</source>
        <translation>Piaskownica na tym komputerze ma własny adres, którego nie można zmienić.</translation>
    </message>
    <message>
        <source>This profile is set up for everybody on this computer; an administrator can change it in %1.</source>
        <translation>Ten profil jest skonfigurowany dla wszystkich na tym komputerze; administrator może go zmienić w %1.</translation>
    </message>
    <message>
        <source>The port is for a return address with https: the page there sends the browser on to it. Both are kept in %1 and hold from the next login on.</source>
        <translation>Port dotyczy adresu powrotu z https: tamtejsza strona kieruje przeglądarkę dalej do niego. Oba są przechowywane w %1 i obowiązują od następnego logowania.</translation>
    </message>
    <message>
        <source>This cannot be used: type http://127.0.0.1:PORT/PATH, where port 0 is any free one, or the https address of a return page. What was set before holds.</source>
        <translation>Nie można tego użyć: wpisz http://127.0.0.1:PORT/PATH, gdzie port 0 oznacza dowolny wolny, albo adres https strony powrotu. Obowiązuje poprzednie ustawienie.</translation>
    </message>
    <message>
        <source>This cannot be used: a port goes with a return address with https, and is 0 or from 1024 to 65535. What was set before holds.</source>
        <translation>Nie można tego użyć: port podaje się do adresu powrotu z https i wynosi on 0 albo od 1024 do 65535. Obowiązuje poprzednie ustawienie.</translation>
    </message>
    <message>
        <source>Where your browser comes back to after the bank. It must be the same, to the letter, as the redirect URI that is registered at Moneyhub.</source>
        <translation>Tutaj przeglądarka wraca z banku. Musi być co do znaku taki sam jak adres URI przekierowania zarejestrowany w Moneyhub.</translation>
    </message>
</context>
<context>
    <name>holdfast::RowCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
</context>
<context>
    <name>holdfast::SecretDialog</name>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>&amp;Zachowaj w bazie kluczy tego komputera</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Sekret klienta</translation>
    </message>
    <message>
        <source>&amp;Secret or key</source>
        <translation>&amp;Sekret lub klucz</translation>
    </message>
    <message>
        <source>The keychain cannot be used now: the secret is kept for this run only.</source>
        <translation>Nie można teraz użyć bazy kluczy: sekret zostanie zachowany tylko na czas tego uruchomienia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Paste the client secret, or the private key as JSON, of the profile “%1”.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Wklej sekret klienta albo klucz prywatny w postaci JSON dla profilu „%1”.</translation>
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
        <translation>Przed pierwszym bankiem Holdfast sprawdza, czy jest wszystko, czego potrzebuje. Można to powtórzyć w każdej chwili: Holdfast, Autotest.</translation>
    </message>
    <message>
        <source>Holdfast looks whether all it needs is there. Nothing is sent to anybody but the service of this profile.</source>
        <translation>Holdfast sprawdza, czy jest wszystko, czego potrzebuje. Nic nie jest wysyłane nikomu poza usługą tego profilu.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Co sprawdzono</translation>
    </message>
    <message>
        <source>&amp;Try the browser</source>
        <translation>&amp;Wypróbuj przeglądarkę</translation>
    </message>
    <message>
        <source>Opens a page of Holdfast in your browser, which must come back.</source>
        <translation>Otwiera w przeglądarce stronę Holdfast, która musi wrócić.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Uruchom ponownie</translation>
    </message>
    <message>
        <source>Go on to your banks</source>
        <translation>Przejdź do banków</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Looking: %1…</source>
        <translation>Sprawdzanie: %1…</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Skopiowano. Przeczytaj to, zanim komuś wyślesz.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>P&amp;rzywróć domyślne</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>This holds until Holdfast ends: it could not be written down.</source>
        <translation>Obowiązuje do zakończenia Holdfast: nie udało się tego zapisać.</translation>
    </message>
</context>
<context>
    <name>holdfast::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Szukaj skrótów</translation>
    </message>
    <message>
        <source>Search what to do, or a key…</source>
        <translation>Szukaj czynności lub klawisza…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For the ear: %1 is what a shortcut does, %2 its keys, %3 where it works.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncListModel</name>
    <message>
        <source>at an unknown time</source>
        <translation>w nieznanym czasie</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncsPage</name>
    <message>
        <source>Updates</source>
        <translation>Aktualizacje</translation>
    </message>
    <message>
        <source>No updates yet</source>
        <translation>Nie ma jeszcze aktualizacji</translation>
    </message>
    <message>
        <source>Each time the service asks the bank for news, it is listed here.</source>
        <translation>Każde zapytanie usługi do banku o nowe dane pojawia się na tej liście.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Jeszcze nie odczytano</translation>
    </message>
    <message>
        <source>The updates are read as soon as the service can be reached.</source>
        <translation>Aktualizacje zostaną odczytane, gdy tylko usługa będzie dostępna.</translation>
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
        <translation>Okres</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ostatnie 3 miesiące</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Między dwoma dniami</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>Szukaj transakcji</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Wszystkie konta</translation>
    </message>
    <message>
        <source>All, with hidden ones</source>
        <translation>Wszystkie, z ukrytymi</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>%1 is an account that its connection no longer carries.</extracomment>
        <translation>%1 (zamknięte)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that the person hides in lists.</extracomment>
        <translation>%1 (ukryte)</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Przejść z wyszukiwania do listy</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Wyczyścić wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionListModel</name>
    <message>
        <source>Without a description</source>
        <translation>Bez opisu</translation>
    </message>
    <message>
        <source>not booked yet</source>
        <translation>jeszcze niezaksięgowana</translation>
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
        <translation>Opis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Sorts by this</source>
        <translation>Sortuje według tej kolumny</translation>
    </message>
    <message>
        <source>Sorted: the earliest first</source>
        <translation>Posortowano: od najwcześniejszych</translation>
    </message>
    <message>
        <source>Sorted: the latest first</source>
        <translation>Posortowano: od najpóźniejszych</translation>
    </message>
    <message>
        <source>Sorted: the smallest amount of each currency first</source>
        <translation>Posortowano: w każdej walucie od najmniejszej kwoty</translation>
    </message>
    <message>
        <source>Sorted: the largest amount of each currency first</source>
        <translation>Posortowano: w każdej walucie od największej kwoty</translation>
    </message>
    <message>
        <source>Sorted from A to Z</source>
        <translation>Posortowano od A do Z</translation>
    </message>
    <message>
        <source>Sorted from Z to A</source>
        <translation>Posortowano od Z do A</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>Sortuj według:</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Transakcje</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>None of the transactions kept here is what you asked for.</source>
        <translation>Żadna z przechowywanych tu transakcji nie odpowiada temu zapytaniu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
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
        <translation>&amp;Otwórz Holdfast</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;reminder(s)…</source>
        <translation>
            <numerusform>%n nowe p&amp;rzypomnienie…</numerusform>
            <numerusform>%n nowe p&amp;rzypomnienia…</numerusform>
            <numerusform>%n nowych p&amp;rzypomnień…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>P&amp;rzypomnienia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
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
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Inny użytkownik</translation>
    </message>
    <message>
        <source>&amp;Whose connections?</source>
        <translation>&amp;Czyje połączenia?</translation>
    </message>
    <message>
        <source>Type a user&apos;s id, or a part of it or of the name</source>
        <translation>Wpisz identyfikator użytkownika albo jego część lub część nazwy</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Asking for the list of users…</source>
        <translation>Proszenie o listę użytkowników…</translation>
    </message>
    <message>
        <source>The service&apos;s list has no such user.</source>
        <translation>Na liście usługi nie ma takiego użytkownika.</translation>
    </message>
    <message>
        <source>There are more further down.</source>
        <translation>Niżej jest ich więcej.</translation>
    </message>
    <message>
        <source>%1. Type the id of the user instead.</source>
        <extracomment>%1 says what went wrong, without a full stop.</extracomment>
        <translation>%1. Zamiast tego wpisz identyfikator użytkownika.</translation>
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
        <translation>RODZAJ</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>KRAJ</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No bank fits.</source>
        <translation>Żaden bank nie pasuje.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BundleCommand</name>
    <message>
        <source>The support bundle is in %1. Read it before you send it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Pakiet dla wsparcia jest w %1. Przeczytaj go przed wysłaniem.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ConnectionsCommand</name>
    <message>
        <source>%1. %2 To delete that: %3</source>
        <extracomment>%1 and %2 are sentences, %3 a command to type.</extracomment>
        <translation>%1. %2 Aby to usunąć: %3</translation>
    </message>
    <message>
        <source>Forecast for %1, from what was read %2.</source>
        <extracomment>%1 is a date and time, %2 a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Prognoza na %1, na podstawie odczytu: %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::DoctorCommand</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nic nie stoi na przeszkodzie.</translation>
    </message>
    <message>
        <source>Something needs a look.</source>
        <translation>Coś wymaga sprawdzenia.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExplainCommand</name>
    <message>
        <source>standard input</source>
        <translation>standardowe wejście</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or &quot;standard input&quot;, %2 why it cannot be used.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;, so it is no connection</source>
        <translation>nie ma „id”, więc to nie jest połączenie</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>plik jest zbyt duży</translation>
    </message>
    <message>
        <source>%1; what is explained is a connection as Moneyhub sends it, an array of them, or a reply {&quot;data&quot;:[…]}</source>
        <extracomment>%1 why it cannot be used.</extracomment>
        <translation>%1; wyjaśnić można połączenie w postaci przysyłanej przez Moneyhub, tablicę takich połączeń albo odpowiedź {&quot;data&quot;:[…]}</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>Wpis %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExportCommand</name>
    <message>
        <source>The value of --format must be csv, json or ics.</source>
        <translation>Wartość opcji --format musi być csv, json lub ics.</translation>
    </message>
    <message>
        <source>Say which format: --format csv, json or ics.</source>
        <translation>Podaj format: --format csv, json lub ics.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of consent written to %1.</source>
        <translation>
            <numerusform>Zapisano %n koniec zgody do %1.</numerusform>
            <numerusform>Zapisano %n końce zgód do %1.</numerusform>
            <numerusform>Zapisano %n końców zgód do %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) written to %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>Zapisano %n połączenie do %1.</numerusform>
            <numerusform>Zapisano %n połączenia do %1.</numerusform>
            <numerusform>Zapisano %n połączeń do %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::cli::HistoryCommand</name>
    <message>
        <source>Nothing has happened to this connection yet.</source>
        <translation>Z tym połączeniem nic się jeszcze nie działo.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileCheckCommand</name>
    <message>
        <source>This profile can be used.</source>
        <translation>Można używać tego profilu.</translation>
    </message>
    <message>
        <source>This profile cannot be used like this.</source>
        <translation>Tego profilu nie można używać w tej postaci.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileListCommand</name>
    <message>
        <source>Users are missing here, because what is kept on this computer cannot be read: %1</source>
        <translation>Brakuje tu użytkowników, ponieważ nie można odczytać tego, co przechowuje ten komputer: %1</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFIL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLA</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>DLA</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>UŻYTKOWNICY</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>PLIK</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nie można użyć</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ty</translation>
    </message>
    <message>
        <source>There is no profile yet; put one into %1.</source>
        <translation>Nie ma jeszcze profilu; umieść go w %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::RemoveCommand</name>
    <message>
        <source>Nobody can be asked here; add --yes to remove the connection.</source>
        <translation>Nie ma tu kogo zapytać; dodaj --yes, aby usunąć połączenie.</translation>
    </message>
    <message>
        <source>Withdrawing access at the service…</source>
        <translation>Wycofywanie dostępu w usłudze…</translation>
    </message>
    <message>
        <source>Deleting what is kept here…</source>
        <translation>Usuwanie przechowywanych tu danych…</translation>
    </message>
    <message>
        <source>To remove a connection its whole id is wanted: %1</source>
        <extracomment>%1 is an id.</extracomment>
        <translation>Aby usunąć połączenie, trzeba podać cały identyfikator: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::Runner</name>
    <message>
        <source>The output could not be written.</source>
        <translation>Nie można było zapisać wyniku.</translation>
    </message>
    <message>
        <source>The service calls this request %1.</source>
        <translation>Usługa nazywa to żądanie %1.</translation>
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
        <translation>%1. Wpisz lub wklej sekret albo JWK profilu %2 i naciśnij Enter; nie jest wyświetlany, a zachowany jest tylko na czas tego uruchomienia.</translation>
    </message>
    <message>
        <source>%1 stands for several connections; name one of these: %2</source>
        <extracomment>%1 what was typed, %2 a list of ids.</extracomment>
        <translation>%1 oznacza kilka połączeń; podaj jedno z nich: %2</translation>
    </message>
    <message>
        <source>There is no connection %1 here; &quot;holdfast-cli connections&quot; lists them. Name one by its id, eight characters or more that it begins with, or its name.</source>
        <translation>Nie ma tu połączenia %1; „holdfast-cli connections” wypisuje połączenia. Podaj identyfikator, co najmniej osiem jego początkowych znaków albo nazwę.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SetSecretCommand</name>
    <message>
        <source>Type or paste the secret or JWK and press Enter; it is not shown.</source>
        <translation>Wpisz lub wklej sekret albo JWK i naciśnij Enter; nie jest wyświetlany.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>Baza danych była uszkodzona i odłożono ją na bok jako %1.</translation>
    </message>
    <message>
        <source>The profile names a secret file, which is used instead of the keychain.</source>
        <translation>Profil wskazuje plik z sekretem, który jest używany zamiast bazy kluczy.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>Sekret profilu %1 jest w bazie kluczy.</translation>
    </message>
    <message>
        <source>The secret is stored, but that could not be remembered. %1</source>
        <extracomment>%1 one or more sentences about what went wrong.</extracomment>
        <translation>Sekret jest zapisany, ale nie udało się tego zapamiętać. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SyncCommand</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 pominięto: %2</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>Pytanie o %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing can be updated now.</source>
        <translation>Nie ma teraz nic do zaktualizowania.</translation>
    </message>
</context>
</TS>
