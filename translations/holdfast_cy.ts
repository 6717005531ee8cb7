<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>CheckReport</name>
    <message>
        <source>ok    %1: %2</source>
        <extracomment>%1 names what was looked at, %2 says what was found.</extracomment>
        <translation>iawn  %1: %2</translation>
    </message>
    <message>
        <source>WRONG %1: %2
      %3</source>
        <extracomment>%1 names what was looked at, %2 says what was found, %3 what to do.</extracomment>
        <translation>GWALL %1: %2
      %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command %1 has no option %2; see %3.</source>
        <translation>Nid oes gan y gorchymyn %1 yr opsiwn %2; gweler %3.</translation>
    </message>
    <message>
        <source>There is no option %1; options of a command stand after it. See %2.</source>
        <translation>Nid oes opsiwn %1; mae opsiynau gorchymyn yn dod ar ei ôl. Gweler %2.</translation>
    </message>
    <message>
        <source>The option %1 stands there twice; give it once.</source>
        <translation>Mae&apos;r opsiwn %1 yno ddwywaith; rhowch ef unwaith.</translation>
    </message>
    <message>
        <source>The option %1 takes no value; leave out what follows &quot;=&quot;.</source>
        <translation>Nid yw&apos;r opsiwn %1 yn derbyn gwerth; gadewch yr hyn sy&apos;n dilyn “=” allan.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>Mae angen gwerth ar yr opsiwn %1: %1 %2.</translation>
    </message>
    <message>
        <source>The value of %1 is empty; give %2.</source>
        <translation>Mae gwerth %1 yn wag; rhowch %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see %2 for all of them.</source>
        <translation>Nid oes gorchymyn “%1”; gweler %2 am bob un ohonynt.</translation>
    </message>
    <message>
        <source>A command is missing; see %1 for all of them.</source>
        <translation>Mae gorchymyn ar goll; gweler %1 am bob un ohonynt.</translation>
    </message>
    <message>
        <source>The command %1 needs more: holdfast-cli %1 %2.</source>
        <translation>Mae angen mwy ar y gorchymyn %1: holdfast-cli %1 %2.</translation>
    </message>
    <message>
        <source>The command %1 takes no argument number %2; see %3.</source>
        <translation>Nid yw&apos;r gorchymyn %1 yn derbyn ymresymiad rhif %2; gweler %3.</translation>
    </message>
    <message>
        <source>the profile to use: a name or a file (default: &quot;default&quot;)</source>
        <translation>y proffil i&apos;w ddefnyddio: enw neu ffeil (rhagosodiad: “default”)</translation>
    </message>
    <message>
        <source>start a private sandbox for this command in place of a profile</source>
        <translation>cychwyn blwch tywod preifat ar gyfer y gorchymyn hwn yn lle proffil</translation>
    </message>
    <message>
        <source>act as this Moneyhub user in place of the profile&apos;s own</source>
        <translation>gweithredu fel y defnyddiwr Moneyhub hwn yn lle un y proffil</translation>
    </message>
    <message>
        <source>where data is kept</source>
        <translation>lle cedwir y data</translation>
    </message>
    <message>
        <source>print exactly one JSON document</source>
        <translation>argraffu un ddogfen JSON yn union</translation>
    </message>
    <message>
        <source>no progress on the error output</source>
        <translation>dim cynnydd ar yr allbwn gwallau</translation>
    </message>
    <message>
        <source>show help, of one command when it is named</source>
        <translation>dangos cymorth, am un gorchymyn os caiff ei enwi</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>dangos y fersiwn</translation>
    </message>
    <message>
        <source>--sandbox stands in place of --profile; give one of them.</source>
        <translation>Mae --sandbox yn cymryd lle --profile; rhowch un ohonynt.</translation>
    </message>
    <message>
        <source>The value of --user is empty; give the id of a user.</source>
        <translation>Mae gwerth --user yn wag; rhowch ID defnyddiwr.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Give the id of one connection or --all, and not both.</source>
        <translation>Rhowch ID un cysylltiad neu --all, ond nid y ddau.</translation>
    </message>
    <message>
        <source>use what is stored here; ask nobody</source>
        <translation>defnyddio&apos;r hyn sydd wedi&apos;i gadw yma; peidio â holi neb</translation>
    </message>
    <message>
        <source>wait for the verdict</source>
        <translation>aros am y canlyniad</translation>
    </message>
    <message>
        <source>only print the link, open no browser</source>
        <translation>argraffu&apos;r ddolen yn unig, heb agor porwr</translation>
    </message>
    <message>
        <source>how long to wait for the approval (default: 600)</source>
        <translation>faint o amser i aros am y gymeradwyaeth (rhagosodiad: 600)</translation>
    </message>
    <message>
        <source>list profiles, try one out, or store its secret (read from stdin)</source>
        <translation>rhestru proffiliau, profi un, neu gadw ei gyfrinach (a ddarllenir o stdin)</translation>
    </message>
    <message>
        <source>the banks that can be connected</source>
        <translation>y banciau y gellir eu cysylltu</translation>
    </message>
    <message>
        <source>only those with TEXT in the name</source>
        <translation>dim ond y rhai â TEXT yn yr enw</translation>
    </message>
    <message>
        <source>all connections, freshly read</source>
        <translation>pob cysylltiad, newydd ei ddarllen</translation>
    </message>
    <message>
        <source>one connection whole</source>
        <translation>un cysylltiad yn gyflawn</translation>
    </message>
    <message>
        <source>what the rules say of connections given as JSON</source>
        <translation>yr hyn y mae&apos;r rheolau&apos;n ei ddweud am gysylltiadau a roddir fel JSON</translation>
    </message>
    <message>
        <source>connect a bank in the browser</source>
        <translation>cysylltu banc yn y porwr</translation>
    </message>
    <message>
        <source>the bank&apos;s id (see banks)</source>
        <translation>ID y banc (gweler banks)</translation>
    </message>
    <message>
        <source>do what is advised for a connection</source>
        <translation>gwneud yr hyn a gynghorir ar gyfer cysylltiad</translation>
    </message>
    <message>
        <source>log in again at the bank</source>
        <translation>mewngofnodi eto yn y banc</translation>
    </message>
    <message>
        <source>give the bank the code it asks for</source>
        <translation>rhoi i&apos;r banc y cod mae&apos;n gofyn amdano</translation>
    </message>
    <message>
        <source>renew the consent without a bank login</source>
        <translation>adnewyddu&apos;r caniatâd heb fewngofnodi yn y banc</translation>
    </message>
    <message>
        <source>ask for an update now</source>
        <translation>gofyn am ddiweddariad nawr</translation>
    </message>
    <message>
        <source>every connection that can be updated now</source>
        <translation>pob cysylltiad y gellir ei ddiweddaru nawr</translation>
    </message>
    <message>
        <source>everything that happened to a connection, the oldest first</source>
        <translation>popeth a ddigwyddodd i gysylltiad, yr hynaf yn gyntaf</translation>
    </message>
    <message>
        <source>withdraw access and delete the data kept here</source>
        <translation>tynnu mynediad yn ôl a dileu&apos;r data a gedwir yma</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>peidio â gofyn</translation>
    </message>
    <message>
        <source>one line; exit 3 when something needs you</source>
        <translation>un llinell; cod gadael 3 pan fydd angen eich sylw ar rywbeth</translation>
    </message>
    <message>
        <source>the connections as a table or as JSON, or when they end as a calendar</source>
        <translation>y cysylltiadau fel tabl neu fel JSON, neu pryd maent yn dod i ben fel calendr</translation>
    </message>
    <message>
        <source>which of them (needed)</source>
        <translation>pa un ohonynt (gofynnol)</translation>
    </message>
    <message>
        <source>write FILE in place of the output; only you can read it</source>
        <translation>ysgrifennu FILE yn lle&apos;r allbwn; dim ond chi all ei ddarllen</translation>
    </message>
    <message>
        <source>look for what could keep Holdfast from working</source>
        <translation>chwilio am unrhyw beth a allai rwystro Holdfast rhag gweithio</translation>
    </message>
    <message>
        <source>what support staff need to help, without names and numbers</source>
        <translation>yr hyn sydd ei angen ar y tîm cymorth i helpu, heb enwau na rhifau</translation>
    </message>
    <message>
        <source>as it will be then: a date such as 2026-12-24, which is the end of that day here, or RFC 3339 such as 2026-12-24T18:00:00Z</source>
        <translation>fel y bydd bryd hynny: dyddiad megis 2026-12-24, sef diwedd y diwrnod hwnnw yma, neu RFC 3339 megis 2026-12-24T18:00:00Z</translation>
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
        <translation>posibl</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ystyr</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Caniatâd tan</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Diweddariadau</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Terfyn</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Saib</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Cyfoethogi</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CYFRIF</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>MATH</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>BALANS</translation>
    </message>
    <message>
        <source>ENRICHMENT</source>
        <translation>CYFOETHOGI</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (cudd)</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>DIWEDDARIAD</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>SUT</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>CANLYNIAD</translation>
    </message>
    <message>
        <source>BANK</source>
        <translation>BANC</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>CYFLWR</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>I&apos;W WNEUD</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>CYFRIFON</translation>
    </message>
    <message>
        <source>UPDATES</source>
        <translation>DIWEDDARIADAU</translation>
    </message>
    <message>
        <source>No bank is connected yet.</source>
        <translation>Nid oes banc wedi&apos;i gysylltu eto.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>Nid oes cysylltiad ynddo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Yn dilyn</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Dilynir gan</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Llinach</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Trafodion</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Enw personol</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Pwy sy&apos;n mewngofnodi</translation>
    </message>
</context>
<context>
    <name>ConsentCalendar</name>
    <message>
        <source>Renewing takes a minute and no bank login. Open Holdfast and choose &quot;Renew consent&quot;.</source>
        <translation>Mae adnewyddu&apos;n cymryd munud, heb fewngofnodi yn y banc. Agorwch Holdfast a dewis “Adnewyddu caniatâd”.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew. Open Holdfast and choose &quot;Log in again&quot;.</source>
        <translation>Byddwch yn mewngofnodi gyda %1 i adnewyddu. Agorwch Holdfast a dewis “Mewngofnodi eto”.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Daw hwn i ben ohono&apos;i hun; nid oes dim i chi ei wneud.</translation>
    </message>
    <message>
        <source>The consent for %1 ends</source>
        <translation>Mae&apos;r caniatâd ar gyfer %1 yn dod i ben</translation>
    </message>
    <message>
        <source>Bank consents</source>
        <translation>Caniatadau banc</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Mae&apos;n cadw eich cysylltiadau banc yn fyw.</translation>
    </message>
    <message>
        <source>Open this profile: a name, or a file.</source>
        <translation>Agor y proffil hwn: enw, neu ffeil.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>proffil</translation>
    </message>
    <message>
        <source>Open the embedded sandbox instead of a profile.</source>
        <translation>Agor y blwch tywod mewnol yn lle proffil.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Cadw popeth yn y ffolder hon.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>ffolder</translation>
    </message>
    <message>
        <source>Start the embedded sandbox with this scenario.</source>
        <translation>Cychwyn y blwch tywod mewnol gyda&apos;r senario hwn.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>This word is not known: %1</source>
        <translation>Nid yw&apos;r gair hwn yn hysbys: %1</translation>
    </message>
    <message>
        <source>See: holdfast --help</source>
        <translation>Gweler: holdfast --help</translation>
    </message>
    <message>
        <source>Choose either a profile or the sandbox.</source>
        <translation>Dewiswch naill ai proffil neu&apos;r blwch tywod.</translation>
    </message>
    <message>
        <source>Start with the icon in the tray alone, where there is a tray.</source>
        <translation>Cychwyn gyda&apos;r eicon yn yr hambwrdd yn unig, lle mae hambwrdd ar gael.</translation>
    </message>
    <message>
        <source>holdfast: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). On the console use holdfast-cli.</source>
        <translation>holdfast: nid oes arddangosfa i agor ffenestr arni (nid yw DISPLAY na WAYLAND_DISPLAY wedi&apos;u gosod). Ar y consol defnyddiwch holdfast-cli.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsiynau:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opsiynau pob gorchymyn:</translation>
    </message>
    <message>
        <source>Usage: holdfast-cli [OPTIONS] COMMAND …</source>
        <translation>Defnydd: holdfast-cli [OPSIYNAU] GORCHYMYN …</translation>
    </message>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Mae&apos;n cadw eich cysylltiadau banc yn fyw.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Gorchmynion:</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 minor units of “%2”</source>
        <translation>%1 o fân unedau “%2”</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (ansicr)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rhwydwaith</translation>
    </message>
    <message>
        <source>As set for the whole system</source>
        <translation>Fel y gosodwyd ar gyfer y system gyfan</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Dim dirprwy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Y dirprwy hwn</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Dirprwy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Gwesteiwr</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>&amp;Porth</translation>
    </message>
    <message>
        <source>Holdfast speaks HTTP to this proxy and keeps no password for it; one that wants a password is set for the whole system. What stays on this computer never goes through a proxy.</source>
        <translation>Mae Holdfast yn siarad HTTP â&apos;r dirprwy hwn ac nid yw&apos;n cadw cyfrinair ar ei gyfer; dylid gosod un sy&apos;n gofyn am gyfrinair ar gyfer y system gyfan. Nid yw&apos;r hyn sy&apos;n aros ar y cyfrifiadur hwn byth yn mynd drwy ddirprwy.</translation>
    </message>
    <message>
        <source>Until a host is named here, what was set before holds.</source>
        <translation>Hyd nes y caiff gwesteiwr ei enwi yma, yr hyn a osodwyd o&apos;r blaen sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>This is no host: type a name such as proxy.example.org, or an address, and nothing before or after it.</source>
        <translation>Nid gwesteiwr yw hwn: teipiwch enw megis proxy.example.org, neu gyfeiriad, heb ddim o&apos;i flaen nac ar ei ôl.</translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>The value of --timeout must be a number of seconds from 1 to %1.</source>
        <translation>Rhaid i werth --timeout fod yn nifer o eiliadau o 1 i %1.</translation>
    </message>
    <message>
        <source>The value of --%1 is no date; write it like 2026-12-24, which is the end of that day, or 2026-12-24T18:00:00Z.</source>
        <translation>Nid yw gwerth --%1 yn ddyddiad; ysgrifennwch ef fel 2026-12-24, sef diwedd y diwrnod hwnnw, neu 2026-12-24T18:00:00Z.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Blwch tywod ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a profile, %2 the name of its file.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be used…</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>%1: ni ellir ei ddefnyddio…</translation>
    </message>
    <message>
        <source>Set up for everybody on this computer</source>
        <translation>Wedi&apos;i osod ar gyfer pawb ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>Defnyddwyr %1</translation>
    </message>
    <message>
        <source>Another &amp;user…</source>
        <translation>&amp;Defnyddiwr arall…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>A&amp;gor ffeil broffil…</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) or user(s) are not watched</source>
        <extracomment>Of profiles or users that were opened in earlier starts and are too many.</extracomment>
        <translation>
            <numerusform>Ni chaiff %n proffil neu ddefnyddiwr arall ei wylio</numerusform>
            <numerusform>Ni chaiff %n proffil neu ddefnyddiwr arall ei wylio</numerusform>
            <numerusform>Ni chaiff %n o broffiliau neu ddefnyddwyr eraill eu gwylio</numerusform>
            <numerusform>Ni chaiff %n o broffiliau neu ddefnyddwyr eraill eu gwylio</numerusform>
            <numerusform>Ni chaiff %n o broffiliau neu ddefnyddwyr eraill eu gwylio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>After &quot;profiles&quot; comes list, check [NAME|FILE] or set-secret NAME.</source>
        <translation>Ar ôl “profiles” daw list, check [NAME|FILE] neu set-secret NAME.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Nodiadau atgoffa</translation>
    </message>
    <message>
        <source>Remind &amp;me before a consent ends</source>
        <translation>&amp;Fy atgoffa cyn i ganiatâd ddod i ben</translation>
    </message>
    <message>
        <source>Type up to 12 whole numbers from 0 to 365 with commas between them.</source>
        <translation>Teipiwch hyd at 12 rhif cyfan o 0 i 365 gyda chomas rhyngddynt.</translation>
    </message>
    <message>
        <source>For a consent of 90 days; longer and shorter ones are scaled.</source>
        <translation>Ar gyfer caniatâd o 90 diwrnod; addasir rhai hirach a byrrach ar yr un raddfa.</translation>
    </message>
    <message>
        <source>&amp;One notification for all that is due at the same time</source>
        <translation>&amp;Un hysbysiad am bopeth sy&apos;n codi ar yr un pryd</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Dangos &amp;hysbysiadau ar y bwrdd gwaith</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, where the desktop has one</source>
        <translation>Dangos &amp;eicon yn yr hambwrdd, lle mae un gan y bwrdd gwaith</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nobody is disturbed</source>
        <translation>Oriau &amp;tawel: peidio ag aflonyddu ar neb</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Ta&amp;n</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>Faint o &amp;ddyddiau ymlaen llaw</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Your answer has arrived. Holdfast is checking it.</source>
        <translation>Mae eich ateb wedi cyrraedd. Mae Holdfast yn ei wirio.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Holdfast.</source>
        <translation>Wedi&apos;i wneud. Gallwch gau&apos;r dudalen hon a mynd yn ôl i Holdfast.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page and go back to Holdfast.</source>
        <translation>Ni newidiwyd dim. Gallwch gau&apos;r dudalen hon a mynd yn ôl i Holdfast.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Holdfast says more; you can close this page.</source>
        <translation>Ni weithiodd hyn, ac ni newidiwyd dim. Mae Holdfast yn dweud mwy; gallwch gau&apos;r dudalen hon.</translation>
    </message>
    <message>
        <source>Holdfast has this answer already. You can close this page.</source>
        <translation>Mae&apos;r ateb hwn gan Holdfast yn barod. Gallwch gau&apos;r dudalen hon.</translation>
    </message>
    <message>
        <source>Holdfast is not waiting for this answer. It may belong to an earlier attempt. You can close this page.</source>
        <translation>Nid yw Holdfast yn aros am yr ateb hwn. Gall berthyn i ymgais gynharach. Gallwch gau&apos;r dudalen hon.</translation>
    </message>
    <message>
        <source>This address does not hold what Holdfast needs. It is still waiting for the bank&apos;s answer.</source>
        <translation>Nid yw&apos;r cyfeiriad hwn yn cynnwys yr hyn sydd ei angen ar Holdfast. Mae&apos;n dal i aros am ateb y banc.</translation>
    </message>
    <message>
        <source>Allow scripts on this page, or copy its address and paste it into Holdfast.</source>
        <translation>Caniatewch sgriptiau ar y dudalen hon, neu copïwch ei chyfeiriad a&apos;i ludo i Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast.</source>
        <translation>Mae eich porwr wedi dod o hyd i Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast: this works. You can close this page and go back.</source>
        <translation>Mae eich porwr wedi dod o hyd i Holdfast: mae hyn yn gweithio. Gallwch gau&apos;r dudalen hon a mynd yn ôl.</translation>
    </message>
</context>
<context>
    <name>RowGroup</name>
    <message>
        <source>Keep an eye on</source>
        <extracomment>Heading over connections that neither need anything nor are fine, such as one whose last update failed.</extracomment>
        <translation>I gadw llygad arnynt</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Empty the search</source>
        <translation>Gwagio’r chwiliad</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Nothing came on the standard input; give the secret or JWK there.</source>
        <translation>Ni ddaeth dim ar y mewnbwn safonol; rhowch y gyfrinach neu&apos;r JWK yno.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Updates</source>
        <translation>Diweddariadau</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>Chwilio am n&amp;ewidiadau bob</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes, shortened.</extracomment>
        <translation> mun</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Iaith a golwg</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Fel y bwrdd gwaith</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>G&amp;olwg</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Dates and amounts of money follow the language, and the region of your desktop where it fits.</source>
        <translation>Mae dyddiadau a symiau arian yn dilyn yr iaith, a rhanbarth eich bwrdd gwaith lle bo&apos;n gydnaws.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Preifatrwydd</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names, as for a screenshot</source>
        <translation>&amp;Cuddio symiau ac enwau, fel ar gyfer sgrinlun</translation>
    </message>
    <message>
        <source>Hide them when the &amp;screen has been locked</source>
        <translation>Eu cuddio ar ôl i&apos;r &amp;sgrin gael ei chloi</translation>
    </message>
    <message>
        <source>After the screen was locked they stay hidden until you show them again.</source>
        <translation>Ar ôl i&apos;r sgrin gael ei chloi maent yn aros ynghudd nes i chi eu dangos eto.</translation>
    </message>
    <message>
        <source>Empty the clip&amp;board after</source>
        <translation>G&amp;wagio&apos;r clipfwrdd ar ôl</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds, shortened.</extracomment>
        <translation> eil</translation>
    </message>
    <message>
        <source>A copied account number leaves the clipboard then, and when Holdfast ends, unless something else has been copied since.</source>
        <translation>Bydd rhif cyfrif a gopïwyd yn gadael y clipfwrdd bryd hynny, a phan ddaw Holdfast i ben, oni bai fod rhywbeth arall wedi&apos;i gopïo ers hynny.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Start when I &amp;log in to this computer</source>
        <translation>Cychwyn pan fyddaf yn &amp;mewngofnodi i&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Start &amp;hidden, with the icon in the tray alone</source>
        <translation>Cychwyn yng&amp;hudd, gyda&apos;r eicon yn yr hambwrdd yn unig</translation>
    </message>
    <message>
        <source>Closing the window leaves Holdfast in the &amp;tray</source>
        <translation>Mae cau&apos;r ffenestr yn gadael Holdfast yn yr ham&amp;bwrdd</translation>
    </message>
    <message>
        <source>Where the desktop has no tray the window always opens, and closing it ends Holdfast.</source>
        <translation>Lle nad oes hambwrdd gan y bwrdd gwaith, mae&apos;r ffenestr bob amser yn agor, ac mae ei chau yn gadael Holdfast.</translation>
    </message>
    <message>
        <source>How often the list is read while the window can be seen. While it cannot, it is read every half hour or, if you choose longer, as often as you choose.</source>
        <translation>Mor aml â hyn y darllenir y rhestr tra bo&apos;r ffenestr i&apos;w gweld. Pan nad yw i&apos;w gweld, fe&apos;i darllenir bob hanner awr neu, os dewiswch gyfnod hirach, mor aml ag y dewiswch.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>current account</source>
        <translation>cyfrif cyfredol</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>cynilion</translation>
    </message>
    <message>
        <source>card</source>
        <translation>cerdyn</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>buddsoddiad</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>benthyciad</translation>
    </message>
    <message>
        <source>mortgage, repayment</source>
        <translation>morgais, ad-dalu</translation>
    </message>
    <message>
        <source>mortgage, interest only</source>
        <translation>morgais, llog yn unig</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>pensiwn</translation>
    </message>
    <message>
        <source>pension, defined benefit</source>
        <translation>pensiwn, buddion diffiniedig</translation>
    </message>
    <message>
        <source>pension, defined contribution</source>
        <translation>pensiwn, cyfraniadau diffiniedig</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>ased</translation>
    </message>
    <message>
        <source>home</source>
        <translation>cartref</translation>
    </message>
    <message>
        <source>property to let</source>
        <translation>eiddo i&apos;w osod</translation>
    </message>
    <message>
        <source>crypto</source>
        <translation>arian crypto</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Adnewyddu caniatâd</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Mewngofnodi eto</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Adfywio</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Cysoni nawr</translation>
    </message>
    <message>
        <source>%1 is not connected through open banking, so there is no consent to renew.</source>
        <translation>Nid yw %1 wedi&apos;i gysylltu drwy fancio agored, felly nid oes caniatâd i&apos;w adnewyddu.</translation>
    </message>
    <message>
        <source>%1 does not allow renewing without its login.</source>
        <translation>Nid yw %1 yn caniatáu adnewyddu heb fewngofnodi.</translation>
    </message>
    <message>
        <source>The consent ended more than 90 days ago; that is too long for a simple renewal.</source>
        <translation>Daeth y caniatâd i ben fwy na 90 diwrnod yn ôl; mae hynny&apos;n rhy hir ar gyfer adnewyddu syml.</translation>
    </message>
    <message>
        <source>A valuation has no login.</source>
        <translation>Nid oes mewngofnodi ar gyfer prisiad.</translation>
    </message>
    <message>
        <source>%1 never asks for a code between two logins.</source>
        <translation>Nid yw %1 byth yn gofyn am god rhwng dau fewngofnodi.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection.</source>
        <translation>Nid yw Holdfast yn adnabod y math hwn o gysylltiad.</translation>
    </message>
    <message>
        <source>The consent has ended; renew it first.</source>
        <translation>Mae&apos;r caniatâd wedi dod i ben; adnewyddwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>The service no longer updates this connection.</source>
        <translation>Nid yw&apos;r gwasanaeth yn diweddaru&apos;r cysylltiad hwn mwyach.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; the next one can be asked for from %1.</source>
        <translation>Dim ond ychydig yn ôl y bu&apos;r diweddariad diwethaf â llaw; gellir gofyn am yr un nesaf o %1 ymlaen.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; there is a pause between two.</source>
        <translation>Dim ond ychydig yn ôl y bu&apos;r diweddariad diwethaf â llaw; mae saib rhwng dau.</translation>
    </message>
    <message>
        <source>%1 allows no more updates today.</source>
        <translation>Nid yw %1 yn caniatáu rhagor o ddiweddariadau heddiw.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used.</source>
        <translation>
            <numerusform>Mae %1 yn caniatáu %n diweddariad y dydd ac mae pob un wedi&apos;i ddefnyddio.</numerusform>
            <numerusform>Mae %1 yn caniatáu %n diweddariad y dydd ac mae wedi&apos;i ddefnyddio.</numerusform>
            <numerusform>Mae %1 yn caniatáu %n o ddiweddariadau y dydd ac mae pob un wedi&apos;i ddefnyddio.</numerusform>
            <numerusform>Mae %1 yn caniatáu %n o ddiweddariadau y dydd ac mae pob un wedi&apos;i ddefnyddio.</numerusform>
            <numerusform>Mae %1 yn caniatáu %n o ddiweddariadau y dydd ac mae pob un wedi&apos;i ddefnyddio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used; again from %2.</source>
        <translation>
            <numerusform>Mae %1 yn caniatáu %n diweddariad y dydd ac mae pob un wedi&apos;i ddefnyddio; eto o %2 ymlaen.</numerusform>
            <numerusform>Mae %1 yn caniatáu %n diweddariad y dydd ac mae wedi&apos;i ddefnyddio; eto o %2 ymlaen.</numerusform>
            <numerusform>Mae %1 yn caniatáu %n o ddiweddariadau y dydd ac mae pob un wedi&apos;i ddefnyddio; eto o %2 ymlaen.</numerusform>
            <numerusform>Mae %1 yn caniatáu %n o ddiweddariadau y dydd ac mae pob un wedi&apos;i ddefnyddio; eto o %2 ymlaen.</numerusform>
            <numerusform>Mae %1 yn caniatáu %n o ddiweddariadau y dydd ac mae pob un wedi&apos;i ddefnyddio; eto o %2 ymlaen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Dim ond darllen y gall y proffil hwn ei wneud.</translation>
    </message>
    <message>
        <source>The connection is being removed.</source>
        <translation>Mae&apos;r cysylltiad yn cael ei dynnu.</translation>
    </message>
    <message>
        <source>All is well; there is nothing to do.</source>
        <translation>Mae popeth yn iawn; nid oes dim i&apos;w wneud.</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>Daeth y caniatâd i ben ar %1.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>Mae&apos;r caniatâd wedi dod i ben.</translation>
    </message>
    <message>
        <source>The consent ends on %1.</source>
        <translation>Daw&apos;r caniatâd i ben ar %1.</translation>
    </message>
    <message>
        <source>The consent ends soon.</source>
        <translation>Daw&apos;r caniatâd i ben cyn bo hir.</translation>
    </message>
    <message>
        <source>The valuation has ended, and it has no login to renew.</source>
        <translation>Mae&apos;r prisiad wedi dod i ben, ac nid oes ganddo fewngofnodi i&apos;w adnewyddu.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login.</source>
        <translation>Nid yw %1 yn derbyn y mewngofnodi mwyach.</translation>
    </message>
    <message>
        <source>%1 wants you to confirm that it is you.</source>
        <translation>Mae %1 am i chi gadarnhau mai chi sydd yno.</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment; the service tries again by itself.</source>
        <translation>Ni ellir darllen %1 ar hyn o bryd; bydd y gwasanaeth yn rhoi cynnig arall arni ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>The data is not up to date.</source>
        <translation>Nid yw&apos;r data yn gyfredol.</translation>
    </message>
    <message>
        <source>The last update from %1 did not work.</source>
        <translation>Ni weithiodd y diweddariad diwethaf gan %1.</translation>
    </message>
    <message>
        <source>The last update brought only some of the accounts.</source>
        <translation>Dim ond rhai o&apos;r cyfrifon a ddaeth gyda&apos;r diweddariad diwethaf.</translation>
    </message>
    <message>
        <source>The first update is under way.</source>
        <translation>Mae&apos;r diweddariad cyntaf ar y gweill.</translation>
    </message>
    <message>
        <source>The service sent an end date Holdfast cannot read.</source>
        <translation>Anfonodd y gwasanaeth ddyddiad gorffen na all Holdfast ei ddarllen.</translation>
    </message>
    <message>
        <source>%1 is no longer available through the service, so nothing can be renewed there. What was fetched stays.</source>
        <translation>Nid yw %1 ar gael drwy&apos;r gwasanaeth mwyach, felly ni ellir adnewyddu dim yno. Bydd yr hyn a nôlwyd yn aros.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Paratoi</translation>
    </message>
    <message>
        <source>At the bank, in the browser</source>
        <translation>Yn y banc, yn y porwr</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Gwirio&apos;r ateb</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Darllen y rhestr</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Holi&apos;r gwasanaeth</translation>
    </message>
    <message>
        <source>Following the update</source>
        <translation>Dilyn y diweddariad</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Aros am y cadarnhad</translation>
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
        <translation>Daeth i ben: %1</translation>
    </message>
    <message>
        <source>What came of it: connection %1</source>
        <translation>Yr hyn a ddaeth ohono: cysylltiad %1</translation>
    </message>
    <message>
        <source>Correlation id, for support: %1</source>
        <translation>ID cydberthyn, ar gyfer cymorth: %1</translation>
    </message>
    <message>
        <source>The bank answered %1</source>
        <translation>Atebodd y banc: %1</translation>
    </message>
    <message>
        <source>Id of the update: %1</source>
        <translation>ID y diweddariad: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tan %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Gofynnwyd am: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Rhoddwyd: %1</translation>
    </message>
    <message>
        <source>Moved over: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Symudwyd drosodd: %1</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1</source>
        <translation>Arhosodd ar yr hen ganiatâd: %1</translation>
    </message>
    <message>
        <source>In no connection any more: %1</source>
        <translation>Heb fod mewn unrhyw gysylltiad mwyach: %1</translation>
    </message>
    <message>
        <source>Not yet clear: %1</source>
        <translation>Ddim yn glir eto: %1</translation>
    </message>
    <message>
        <source>Earlier connection: %1</source>
        <translation>Cysylltiad cynharach: %1</translation>
    </message>
    <message>
        <source>Newer connection: %1</source>
        <translation>Cysylltiad mwy newydd: %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>llai nag eiliad</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a duration such as &quot;42 seconds&quot;.</extracomment>
        <translation>%1, cymerodd %2</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Mae eich data yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Your data stays as it was on %1.</source>
        <extracomment>%1 is a day, such as &quot;2 November&quot;.</extracomment>
        <translation>Mae eich data yn aros fel yr oedd ar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. The service tries again by itself.</source>
        <translation>Nid oes dim o&apos;i le ar eich caniatâd. Bydd y gwasanaeth yn rhoi cynnig arall arni ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. Next try %1.</source>
        <translation>Nid oes dim o&apos;i le ar eich caniatâd. Y cynnig nesaf: %1.</translation>
    </message>
    <message>
        <source>A valuation has no login to renew. Remove it and connect it again to go on.</source>
        <translation>Nid oes gan brisiad fewngofnodi i&apos;w adnewyddu. Tynnwch ef a&apos;i gysylltu eto i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection and cannot renew it.</source>
        <translation>Nid yw Holdfast yn adnabod y math hwn o gysylltiad ac ni all ei adnewyddu.</translation>
    </message>
    <message>
        <source>Too long ago for a simple renewal: log in again at %1.</source>
        <translation>Rhy bell yn ôl ar gyfer adnewyddu syml: mewngofnodwch eto gyda %1.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login</source>
        <translation>Nid yw %1 yn derbyn y mewngofnodi mwyach</translation>
    </message>
    <message>
        <source>%1 wants you to confirm</source>
        <translation>Mae %1 am i chi gadarnhau</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment</source>
        <translation>Ni ellir darllen %1 ar hyn o bryd</translation>
    </message>
    <message>
        <source>Has the password changed, or was access withdrawn at the bank?</source>
        <translation>A yw&apos;r cyfrinair wedi newid, neu a dynnwyd mynediad yn ôl yn y banc?</translation>
    </message>
    <message>
        <source>Not an error: the bank asks for a code from time to time.</source>
        <translation>Nid gwall: mae&apos;r banc yn gofyn am god o bryd i&apos;w gilydd.</translation>
    </message>
    <message>
        <source>Not an error: %1 asks you to log in from time to time.</source>
        <translation>Nid gwall: mae %1 yn gofyn i chi fewngofnodi o bryd i&apos;w gilydd.</translation>
    </message>
    <message>
        <source>The service tries again by itself; there is nothing for you to do.</source>
        <translation>Bydd y gwasanaeth yn rhoi cynnig arall arni ohono&apos;i hun; nid oes dim i chi ei wneud.</translation>
    </message>
    <message>
        <source>Renewing takes a minute and no bank login.</source>
        <translation>Mae adnewyddu&apos;n cymryd munud, heb fewngofnodi yn y banc.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew.</source>
        <translation>Byddwch yn mewngofnodi gyda %1 i adnewyddu.</translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation>Nid oes dim i&apos;w wneud nawr.</translation>
    </message>
    <message>
        <source>Only some accounts were updated</source>
        <translation>Dim ond rhai cyfrifon a ddiweddarwyd</translation>
    </message>
    <message>
        <source>The data is not up to date</source>
        <translation>Nid yw&apos;r data yn gyfredol</translation>
    </message>
    <message>
        <source>%1 is not answering</source>
        <translation>Nid yw %1 yn ateb</translation>
    </message>
    <message>
        <source>The service asks for the others again by itself.</source>
        <translation>Bydd y gwasanaeth yn gofyn am y lleill ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>A manual update did not help: the bank wants to see you once.</source>
        <translation>Ni helpodd diweddariad â llaw: mae&apos;r banc am eich gweld unwaith.</translation>
    </message>
    <message>
        <source>The service asks for a new update.</source>
        <translation>Mae&apos;r gwasanaeth yn gofyn am ddiweddariad newydd.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Yn cael ei dynnu</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>Mae mynediad wedi dod i ben</translation>
    </message>
    <message>
        <source>Fetched once only</source>
        <translation>Nôlwyd unwaith yn unig</translation>
    </message>
    <message>
        <source>No longer updated</source>
        <translation>Heb ei ddiweddaru mwyach</translation>
    </message>
    <message>
        <source>Fetching your history</source>
        <translation>Nôl eich hanes</translation>
    </message>
    <message>
        <source>The end date cannot be read</source>
        <translation>Ni ellir darllen y dyddiad gorffen</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Dim dyddiad gorffen</translation>
    </message>
    <message>
        <source>Holdfast asks the service until it confirms that the connection is gone.</source>
        <translation>Mae Holdfast yn holi&apos;r gwasanaeth nes iddo gadarnhau bod y cysylltiad wedi mynd.</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Gallwch ddal ati i weithio.</translation>
    </message>
    <message>
        <source>Up to 36 months are on their way. You can go on working.</source>
        <translation>Mae hyd at 36 mis ar eu ffordd. Gallwch ddal ati i weithio.</translation>
    </message>
    <message>
        <source>The service sent an end date in a form Holdfast cannot read; nothing is assumed about it.</source>
        <translation>Anfonodd y gwasanaeth ddyddiad gorffen mewn ffurf na all Holdfast ei darllen; ni thybir dim amdano.</translation>
    </message>
    <message>
        <source>not updated yet</source>
        <translation>heb ei ddiweddaru eto</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>diweddarwyd %1</translation>
    </message>
    <message>
        <source>updated %1, next one is late</source>
        <translation>diweddarwyd %1, mae&apos;r un nesaf yn hwyr</translation>
    </message>
    <message>
        <source>updated %1, next one late by %2</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>diweddarwyd %1, mae&apos;r un nesaf %2 yn hwyr</translation>
    </message>
    <message>
        <source>updated %1, next %2</source>
        <translation>diweddarwyd %1, y nesaf %2</translation>
    </message>
    <message>
        <source>Not updated yet.</source>
        <translation>Heb ei ddiweddaru eto.</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Diweddarwyd %1.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late.</source>
        <translation>Diweddarwyd %1; mae&apos;r diweddariad nesaf yn hwyr.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late by %2.</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>Diweddarwyd %1; mae&apos;r diweddariad nesaf %2 yn hwyr.</translation>
    </message>
    <message>
        <source>Updated %1, next %2.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a window such as &quot;between 14:00 and 18:00&quot;.</extracomment>
        <translation>Diweddarwyd %1, y nesaf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cyfrif</numerusform>
            <numerusform>%n cyfrif</numerusform>
            <numerusform>%n o gyfrifon</numerusform>
            <numerusform>%n o gyfrifon</numerusform>
            <numerusform>%n o gyfrifon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used, %3 left.</source>
        <translation>Defnyddiwyd %1 o blith %2 diweddariad y 24 awr ddiwethaf, %3 ar ôl.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used; again from %3.</source>
        <translation>Defnyddiwyd %1 o blith %2 diweddariad y 24 awr ddiwethaf; eto o %3 ymlaen.</translation>
    </message>
    <message>
        <source>The next manual update can be asked for from %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:34&quot;.</extracomment>
        <translation>Gellir gofyn am y diweddariad nesaf â llaw o %1 ymlaen.</translation>
    </message>
    <message>
        <source>The bank</source>
        <extracomment>In place of the name of a bank that has none.</extracomment>
        <translation>Y banc</translation>
    </message>
    <message>
        <source>Connected on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Cysylltwyd ar %1.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Gofynnwyd ar %1.</translation>
    </message>
    <message>
        <source>Asked on %1 for %2.</source>
        <extracomment>%1 is a day, %2 a list of accounts.</extracomment>
        <translation>Gofynnwyd ar %1 am %2.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Rhoddwyd.</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Rhoddwyd tan %1.</translation>
    </message>
    <message>
        <source>Granted for %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Rhoddwyd ar gyfer %1.</translation>
    </message>
    <message>
        <source>Granted for %1 until %2.</source>
        <extracomment>%1 is a list of accounts, %2 a day.</extracomment>
        <translation>Rhoddwyd ar gyfer %1 tan %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: %1 is all but the last, separated by commas, %2 the last.</extracomment>
        <translation>%1 a(c) %2</translation>
    </message>
    <message>
        <source>%1 is no longer returned since %2; what was fetched before is kept.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>Nid yw %1 wedi&apos;i ddychwelyd ers %2; cedwir yr hyn a nôlwyd o&apos;r blaen.</translation>
    </message>
    <message>
        <source>%1 was missing for a time and came back on %2.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>Roedd %1 ar goll am gyfnod a daeth yn ôl ar %2.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Daeth i ben %n diwrnod yn ôl</numerusform>
            <numerusform>Daeth i ben %n diwrnod yn ôl</numerusform>
            <numerusform>Daeth i ben %n diwrnod yn ôl</numerusform>
            <numerusform>Daeth i ben %n diwrnod yn ôl</numerusform>
            <numerusform>Daeth i ben %n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n hour(s) ago</source>
        <translation>
            <numerusform>Daeth i ben %n awr yn ôl</numerusform>
            <numerusform>Daeth i ben %n awr yn ôl</numerusform>
            <numerusform>Daeth i ben %n awr yn ôl</numerusform>
            <numerusform>Daeth i ben %n awr yn ôl</numerusform>
            <numerusform>Daeth i ben %n awr yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n awr ar ôl</numerusform>
            <numerusform>%n awr ar ôl</numerusform>
            <numerusform>%n awr ar ôl</numerusform>
            <numerusform>%n awr ar ôl</numerusform>
            <numerusform>%n awr ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended just now</source>
        <translation>Newydd ddod i ben</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Llai na munud ar ôl</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n minute(s) ago</source>
        <translation>
            <numerusform>Daeth i ben %n munud yn ôl</numerusform>
            <numerusform>Daeth i ben %n munud yn ôl</numerusform>
            <numerusform>Daeth i ben %n munud yn ôl</numerusform>
            <numerusform>Daeth i ben %n munud yn ôl</numerusform>
            <numerusform>Daeth i ben %n munud yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n munud ar ôl</numerusform>
            <numerusform>%n munud ar ôl</numerusform>
            <numerusform>%n munud ar ôl</numerusform>
            <numerusform>%n munud ar ôl</numerusform>
            <numerusform>%n munud ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n day(s)</source>
        <translation>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n diwrnod</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n diwrnod</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n diwrnod</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n diwrnod</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n hour(s)</source>
        <translation>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n awr</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n awr</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n awr</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n awr</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n awr</numerusform>
        </translation>
    </message>
    <message>
        <source>next consent ends in less than a minute</source>
        <translation>daw&apos;r caniatâd nesaf i ben ymhen llai na munud</translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n minute(s)</source>
        <translation>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n munud</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n munud</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n munud</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n munud</numerusform>
            <numerusform>daw&apos;r caniatâd nesaf i ben ymhen %n munud</numerusform>
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
        <translation>ddoe am %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heddiw am %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>yfory am %1</translation>
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
        <translation>rhwng %1 a %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>You can try again from %1.</source>
        <translation>Gallwch roi cynnig arall arni o %1 ymlaen.</translation>
    </message>
    <message>
        <source>You can try again a little later.</source>
        <translation>Gallwch roi cynnig arall arni ychydig yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Y cynnig nesaf: %1.</translation>
    </message>
    <message>
        <source>Holdfast tries again by itself; there is nothing for you to do.</source>
        <translation>Bydd Holdfast yn rhoi cynnig arall arni ohono&apos;i hun; nid oes dim i chi ei wneud.</translation>
    </message>
    <message>
        <source>You can ask again from %1.</source>
        <translation>Gallwch ofyn eto o %1 ymlaen.</translation>
    </message>
    <message>
        <source>You can ask again a little later.</source>
        <translation>Gallwch ofyn eto ychydig yn nes ymlaen.</translation>
    </message>
    <message>
        <source>%1 It is about %2.</source>
        <extracomment>%1 a whole sentence, %2 a path.</extracomment>
        <translation>%1 Mae&apos;n ymwneud â %2.</translation>
    </message>
    <message>
        <source>%1 The service said: %2.</source>
        <extracomment>%1 a whole sentence, %2 what the service said.</extracomment>
        <translation>%1 Dywedodd y gwasanaeth: %2.</translation>
    </message>
    <message>
        <source>Whoever set up this profile can put it right.</source>
        <translation>Gall pwy bynnag a osododd y proffil hwn ei gywiro.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s.</source>
        <translation>Mae&apos;n wahanol i gloc y gwasanaeth.</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Mae tua %n diwrnod y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n diwrnod y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n diwrnod y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n diwrnod y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n diwrnod y tu ôl i gloc y gwasanaeth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Mae tua %n diwrnod o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n diwrnod o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n diwrnod o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n diwrnod o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n diwrnod o flaen cloc y gwasanaeth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Mae tua %n awr y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n awr y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n awr y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n awr y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n awr y tu ôl i gloc y gwasanaeth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Mae tua %n awr o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n awr o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n awr o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n awr o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n awr o flaen cloc y gwasanaeth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Mae tua %n munud y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n munud y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n munud y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n munud y tu ôl i gloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n munud y tu ôl i gloc y gwasanaeth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Mae tua %n munud o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n munud o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n munud o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n munud o flaen cloc y gwasanaeth.</numerusform>
            <numerusform>Mae tua %n munud o flaen cloc y gwasanaeth.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not believed; the connection you have is as it was.</source>
        <translation>Ni chafodd ei gredu; mae&apos;r cysylltiad sydd gennych fel yr oedd.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>Mae cloc y cyfrifiadur hwn yn anghywir</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Gosodwch y cloc, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The answer was about another bank</source>
        <translation>Roedd yr ateb yn ymwneud â banc arall</translation>
    </message>
    <message>
        <source>Try again, and stay with the bank that opens.</source>
        <translation>Rhowch gynnig arall arni, ac arhoswch gyda&apos;r banc sy&apos;n agor.</translation>
    </message>
    <message>
        <source>The answer was about another login that is here already</source>
        <translation>Roedd yr ateb yn ymwneud â mewngofnodi arall sydd yma&apos;n barod</translation>
    </message>
    <message>
        <source>Try again, and log in at the bank as the same person.</source>
        <translation>Rhowch gynnig arall arni, a mewngofnodwch yn y banc fel yr un person.</translation>
    </message>
    <message>
        <source>The answer was about a connection that is not in your list</source>
        <translation>Roedd yr ateb yn ymwneud â chysylltiad nad yw yn eich rhestr</translation>
    </message>
    <message>
        <source>Try again; if it stays, give this code to whoever looks after Holdfast.</source>
        <translation>Rhowch gynnig arall arni; os yw&apos;n parhau, rhowch y cod hwn i bwy bynnag sy&apos;n gofalu am Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast could not check the answer</source>
        <translation>Ni allai Holdfast wirio&apos;r ateb</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Fe wnaethoch roi&apos;r gorau i aros</translation>
    </message>
    <message>
        <source>What the service was asked for goes on there by itself.</source>
        <translation>Mae&apos;r hyn y gofynnwyd i&apos;r gwasanaeth amdano yn parhau yno ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>The next reading shows what came of it.</source>
        <translation>Bydd y darlleniad nesaf yn dangos beth a ddaeth ohono.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Fe wnaethoch chi ei atal</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Gallwch ddechrau eto pryd bynnag y mynnwch.</translation>
    </message>
    <message>
        <source>It was not approved at the bank</source>
        <translation>Ni chafodd ei gymeradwyo yn y banc</translation>
    </message>
    <message>
        <source>The service ended it with an error</source>
        <translation>Daeth y gwasanaeth ag ef i ben gyda gwall</translation>
    </message>
    <message>
        <source>The connection to the service is not private</source>
        <translation>Nid yw&apos;r cysylltiad â&apos;r gwasanaeth yn breifat</translation>
    </message>
    <message>
        <source>Its identity could not be trusted, so Holdfast sent nothing.</source>
        <translation>Nid oedd modd ymddiried yn ei hunaniaeth, felly nid anfonodd Holdfast ddim.</translation>
    </message>
    <message>
        <source>On a network that inspects traffic, ask whoever runs it.</source>
        <translation>Ar rwydwaith sy&apos;n archwilio traffig, holwch pwy bynnag sy&apos;n ei redeg.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Mae&apos;r rhwydwaith hwn am i chi fewngofnodi yn gyntaf</translation>
    </message>
    <message>
        <source>Another page answered in place of the service. Nothing was changed.</source>
        <translation>Atebodd tudalen arall yn lle&apos;r gwasanaeth. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again.</source>
        <translation>Agorwch unrhyw dudalen yn eich porwr, mewngofnodwch i&apos;r rhwydwaith, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Moneyhub is not working at the moment</source>
        <translation>Nid yw Moneyhub yn gweithio ar hyn o bryd</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents.</source>
        <translation>Nid oes dim o&apos;i le ar eich caniatadau.</translation>
    </message>
    <message>
        <source>Moneyhub cannot be reached</source>
        <translation>Ni ellir cyrraedd Moneyhub</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1.</source>
        <extracomment>%1 the address of a proxy.</extracomment>
        <translation>Mae&apos;r ffordd yno&apos;n mynd drwy&apos;r dirprwy %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents; it is the network or the service.</source>
        <translation>Nid oes dim o&apos;i le ar eich caniatadau; y rhwydwaith neu&apos;r gwasanaeth sydd ar fai.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Cywirwch y ffeil, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>Ni ellir defnyddio&apos;r proffil</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>Mae proffil ar goll</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>Nid oes proffil o&apos;r enw %1.</translation>
    </message>
    <message>
        <source>&quot;holdfast-cli profiles&quot; lists those there are. Write one, name another with --profile, or look around with --sandbox.</source>
        <translation>Mae “holdfast-cli profiles” yn rhestru&apos;r rhai sydd ar gael. Ysgrifennwch un, enwch un arall gyda --profile, neu edrychwch o gwmpas gyda --sandbox.</translation>
    </message>
    <message>
        <source>Write one, then try again.</source>
        <translation>Ysgrifennwch un, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The sandbox, which plays the bank and Moneyhub here, could not be started.</source>
        <translation>Nid oedd modd cychwyn y blwch tywod, sy&apos;n chwarae rhan y banc a Moneyhub yma.</translation>
    </message>
    <message>
        <source>Install Holdfast again, then try once more.</source>
        <translation>Gosodwch Holdfast eto, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file %1 is missing, cannot be read or is no profile.</source>
        <translation>Mae&apos;r ffeil %1 ar goll, ni ellir ei darllen neu nid yw&apos;n broffil.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is missing or has a value it cannot have.</source>
        <extracomment>%1 an entry of a profile, %2 the profile&apos;s file.</extracomment>
        <translation>Mae&apos;r cofnod “%1” yn %2 ar goll neu mae ganddo werth na all ei gael.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Nid oes cysylltiad o&apos;r fath.</translation>
    </message>
    <message>
        <source>Moneyhub knows no bank with that id; &quot;holdfast-cli banks --search TEXT&quot; finds ids.</source>
        <translation>Nid yw Moneyhub yn adnabod banc â&apos;r ID hwnnw; mae “holdfast-cli banks --search TEXT” yn dod o hyd i rifau ID.</translation>
    </message>
    <message>
        <source>Moneyhub knows no such bank.</source>
        <translation>Nid yw Moneyhub yn adnabod banc o&apos;r fath.</translation>
    </message>
    <message>
        <source>This bank has no icon.</source>
        <translation>Nid oes gan y banc hwn eicon.</translation>
    </message>
    <message>
        <source>Neither Holdfast nor Moneyhub knows it.</source>
        <translation>Nid yw Holdfast na Moneyhub yn ei adnabod.</translation>
    </message>
    <message>
        <source>Another renewal is under way</source>
        <translation>Mae adnewyddiad arall ar y gweill</translation>
    </message>
    <message>
        <source>Finish or cancel it, then try again.</source>
        <translation>Gorffennwch ef neu ei ganslo, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>That cannot be asked like this</source>
        <translation>Ni ellir gofyn hynny fel hyn</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Cywirwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is nothing by that name</source>
        <translation>Nid oes dim o&apos;r enw hwnnw</translation>
    </message>
    <message>
        <source>Look it up in the list and try again.</source>
        <translation>Chwiliwch amdano yn y rhestr a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>That does not fit this connection now</source>
        <translation>Nid yw hynny&apos;n addas i&apos;r cysylltiad hwn nawr</translation>
    </message>
    <message>
        <source>Its details say what fits and why.</source>
        <translation>Mae ei fanylion yn dweud beth sy&apos;n addas a pham.</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Dim ond darllen y gall y proffil hwn ei wneud</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Defnyddiwch broffil â rôl perchennog.</translation>
    </message>
    <message>
        <source>Holdfast made a mistake</source>
        <translation>Gwnaeth Holdfast gamgymeriad</translation>
    </message>
    <message>
        <source>Please report it with this code.</source>
        <translation>Rhowch wybod amdano gyda&apos;r cod hwn.</translation>
    </message>
    <message>
        <source>The service does not accept this installation</source>
        <translation>Nid yw&apos;r gwasanaeth yn derbyn y gosodiad hwn</translation>
    </message>
    <message>
        <source>Its credentials, permissions or address were refused. Nothing was changed.</source>
        <translation>Gwrthodwyd ei fanylion adnabod, ei hawliau neu ei gyfeiriad. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The bank allows no more updates for now</source>
        <translation>Nid yw&apos;r banc yn caniatáu rhagor o ddiweddariadau am y tro</translation>
    </message>
    <message>
        <source>It limits how often it may be asked in a day.</source>
        <translation>Mae&apos;n cyfyngu ar ba mor aml y gellir ei holi mewn diwrnod.</translation>
    </message>
    <message>
        <source>It was updated a short while ago</source>
        <translation>Cafodd ei ddiweddaru ychydig yn ôl</translation>
    </message>
    <message>
        <source>Two manual updates of one bank need a pause: 30 minutes, unless the profile sets another.</source>
        <translation>Mae angen saib rhwng dau ddiweddariad â llaw o&apos;r un banc: 30 munud, oni bai bod y proffil yn gosod un arall.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>Mae&apos;r gwasanaeth yn gofyn am saib</translation>
    </message>
    <message>
        <source>It was asked too often in a short time.</source>
        <translation>Fe&apos;i holwyd yn rhy aml mewn amser byr.</translation>
    </message>
    <message>
        <source>The data kept here was damaged and begins anew</source>
        <translation>Roedd y data a gedwir yma wedi&apos;i ddifrodi ac mae&apos;n dechrau o&apos;r newydd</translation>
    </message>
    <message>
        <source>Connections, accounts and syncs are read from the service again; your consents and secrets are not touched. Your own names, notes and the history here are only in the old file, which was set aside as %1.</source>
        <translation>Darllenir cysylltiadau, cyfrifon a chysoniadau o&apos;r gwasanaeth eto; ni chyffyrddir â&apos;ch caniatadau na&apos;ch cyfrinachau. Dim ond yn yr hen ffeil, a roddwyd o&apos;r neilltu fel %1, y mae eich enwau a&apos;ch nodiadau eich hun a&apos;r hanes sydd yma.</translation>
    </message>
    <message>
        <source>Bring back an older copy if you have one; nothing deletes the old file.</source>
        <translation>Dewch â chopi hŷn yn ôl os oes gennych un; nid oes dim yn dileu&apos;r hen ffeil.</translation>
    </message>
    <message>
        <source>What lies in the place of the data is not Holdfast&apos;s</source>
        <translation>Nid Holdfast biau&apos;r hyn sydd yn lle&apos;r data</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Fe&apos;i gadawyd yn union fel y mae.</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>Symudwch ef oddi yno, neu dewiswch ffolder data arall.</translation>
    </message>
    <message>
        <source>The disk does not give out the data kept here</source>
        <translation>Nid yw&apos;r ddisg yn rhyddhau&apos;r data a gedwir yma</translation>
    </message>
    <message>
        <source>Your consents at the service are not touched.</source>
        <translation>Ni chyffyrddir â&apos;ch caniatadau yn y gwasanaeth.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and sound, then try again.</source>
        <translation>Gwiriwch a yw&apos;r ddisg yn dal wedi&apos;i chysylltu ac yn iach, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The data kept here could not be brought up to date</source>
        <translation>Nid oedd modd diweddaru&apos;r data a gedwir yma</translation>
    </message>
    <message>
        <source>Bring back an older copy of it, or move it away and start again.</source>
        <translation>Dewch â chopi hŷn ohono yn ôl, neu symudwch ef oddi yno a dechrau eto.</translation>
    </message>
    <message>
        <source>The data kept here cannot be read</source>
        <translation>Ni ellir darllen y data a gedwir yma</translation>
    </message>
    <message>
        <source>It can be read from the service again; your consents are not touched.</source>
        <translation>Gellir ei ddarllen o&apos;r gwasanaeth eto; ni chyffyrddir â&apos;ch caniatadau.</translation>
    </message>
    <message>
        <source>Close Holdfast and start it again: it looks the file through, sets it aside if it is damaged, and begins anew.</source>
        <translation>Caewch Holdfast a&apos;i gychwyn eto: bydd yn edrych drwy&apos;r ffeil, yn ei rhoi o&apos;r neilltu os yw wedi&apos;i difrodi, ac yn dechrau o&apos;r newydd.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Nid oedd modd ysgrifennu&apos;r ffeil</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Ni chyffyrddwyd â&apos;r hyn oedd yno o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Dewiswch le arall, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Another program is using this data</source>
        <translation>Mae rhaglen arall yn defnyddio&apos;r data hwn</translation>
    </message>
    <message>
        <source>It goes on once the other program is done; close it if that takes long.</source>
        <translation>Bydd yn parhau pan fydd y rhaglen arall wedi gorffen; caewch honno os yw&apos;n cymryd yn hir.</translation>
    </message>
    <message>
        <source>Another Holdfast is using this data</source>
        <translation>Mae Holdfast arall yn defnyddio&apos;r data hwn</translation>
    </message>
    <message>
        <source>Close the other one, or choose another data folder.</source>
        <translation>Caewch yr un arall, neu dewiswch ffolder data arall.</translation>
    </message>
    <message>
        <source>The data was made by a newer Holdfast</source>
        <translation>Gwnaed y data gan Holdfast mwy newydd</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Gosodwch y fersiwn mwy newydd.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Mae&apos;r ddisg yn llawn</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Rhyddhewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The data is no longer where it was</source>
        <translation>Nid yw&apos;r data lle&apos;r oedd mwyach</translation>
    </message>
    <message>
        <source>Put the file back in its place, or connect the disk again; else start Holdfast again.</source>
        <translation>Rhowch y ffeil yn ôl yn ei lle, neu cysylltwch y ddisg eto; fel arall cychwynnwch Holdfast eto.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>Ni ellir ysgrifennu i&apos;r ffolder data</translation>
    </message>
    <message>
        <source>Make it writable, or choose another data folder.</source>
        <translation>Gwnewch hi&apos;n bosibl ysgrifennu iddi, neu dewiswch ffolder data arall.</translation>
    </message>
    <message>
        <source>The key is needed as a JWK, and this is a PEM file</source>
        <translation>Mae angen yr allwedd fel JWK, a ffeil PEM yw hon</translation>
    </message>
    <message>
        <source>A JWK is the same key, written as a JSON object with &quot;kty&quot;.</source>
        <translation>JWK yw&apos;r un allwedd, wedi&apos;i hysgrifennu fel gwrthrych JSON gyda “kty”.</translation>
    </message>
    <message>
        <source>The manual page holdfast-cli(1) shows how to convert it.</source>
        <translation>Mae&apos;r dudalen lawlyfr holdfast-cli(1) yn dangos sut i&apos;w throsi.</translation>
    </message>
    <message>
        <source>The secret does not fit this profile</source>
        <translation>Nid yw&apos;r gyfrinach yn addas i&apos;r proffil hwn</translation>
    </message>
    <message>
        <source>Others can read the secret file</source>
        <translation>Gall eraill ddarllen y ffeil gyfrinach</translation>
    </message>
    <message>
        <source>Keep it to yourself with &quot;chmod 600&quot;, then try again.</source>
        <translation>Cadwch hi i chi&apos;ch hun gyda “chmod 600”, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The secret file cannot be used</source>
        <translation>Ni ellir defnyddio&apos;r ffeil gyfrinach</translation>
    </message>
    <message>
        <source>Correct the file so that only you can read it, then try again.</source>
        <translation>Cywirwch y ffeil fel mai dim ond chi all ei darllen, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The secret of this profile is not stored here</source>
        <translation>Nid yw cyfrinach y proffil hwn wedi&apos;i storio yma</translation>
    </message>
    <message>
        <source>Without it the service cannot be asked. Nothing was changed.</source>
        <translation>Hebddi ni ellir holi&apos;r gwasanaeth. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret&quot;, or run this on a terminal, which asks for it.</source>
        <translation>Storiwch hi gyda “holdfast-cli profiles set-secret”, neu rhedwch hyn mewn terfynell, a fydd yn gofyn amdani.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in the keychain.</source>
        <translation>Rhowch hi unwaith; fe&apos;i cedwir yn y cylch allweddi.</translation>
    </message>
    <message>
        <source>This computer has no keychain running</source>
        <translation>Nid oes cylch allweddi&apos;n rhedeg ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Holdfast never keeps a secret in plain text.</source>
        <translation>Nid yw Holdfast byth yn cadw cyfrinach fel testun plaen.</translation>
    </message>
    <message>
        <source>Start a keychain, or name a secret file in the profile.</source>
        <translation>Cychwynnwch gylch allweddi, neu enwch ffeil gyfrinach yn y proffil.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Mae&apos;r cylch allweddi wedi&apos;i gloi</translation>
    </message>
    <message>
        <source>The secret is in it, out of reach.</source>
        <translation>Mae&apos;r gyfrinach ynddo, allan o gyrraedd.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Datglowch y cylch allweddi, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Gwrthododd y cylch allweddi fynediad</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>Rhowch gynnig arall arni a&apos;i ganiatáu.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Nid yw&apos;r cylch allweddi&apos;n ateb</translation>
    </message>
    <message>
        <source>See whether it is asking you something, then try again.</source>
        <translation>Gwiriwch a yw&apos;n gofyn rhywbeth i chi, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The link was opened too late or twice</source>
        <translation>Agorwyd y ddolen yn rhy hwyr neu ddwywaith</translation>
    </message>
    <message>
        <source>Start again; the link works once and for a minute.</source>
        <translation>Dechreuwch eto; mae&apos;r ddolen yn gweithio unwaith ac am funud.</translation>
    </message>
    <message>
        <source>Nobody approved in time</source>
        <translation>Ni chymeradwyodd neb mewn pryd</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on this computer</source>
        <translation>Ni ellir derbyn bachau gwe ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Your connections are looked at every few minutes as always.</source>
        <translation>Edrychir ar eich cysylltiadau bob ychydig funudau fel arfer.</translation>
    </message>
    <message>
        <source>Close the program that uses port %1, or have &quot;webhookPort&quot; changed in the profile.</source>
        <extracomment>%1 a port of this computer.</extracomment>
        <translation>Caewch y rhaglen sy&apos;n defnyddio porth %1, neu gofynnwch am newid “webhookPort” yn y proffil.</translation>
    </message>
    <message>
        <source>The browser could not bring the answer back</source>
        <translation>Ni allai&apos;r porwr ddod â&apos;r ateb yn ôl</translation>
    </message>
    <message>
        <source>Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Copïwch y ddolen, neu gludwch y cyfeiriad mae eich porwr yn ei ddangos ar y diwedd.</translation>
    </message>
    <message>
        <source>The bank is not answering</source>
        <translation>Nid yw&apos;r banc yn ateb</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent.</source>
        <translation>Nid oes dim o&apos;i le ar eich caniatâd.</translation>
    </message>
    <message>
        <source>The access needs you</source>
        <translation>Mae angen eich sylw ar y mynediad</translation>
    </message>
    <message>
        <source>Its details say what to do.</source>
        <translation>Mae ei fanylion yn dweud beth i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Some of the service&apos;s data could not be read</source>
        <translation>Nid oedd modd darllen rhywfaint o ddata&apos;r gwasanaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out; the rest is shown and kept.</source>
        <translation>
            <numerusform>Gadawyd %n cofnod allan; dangosir a chedwir y gweddill.</numerusform>
            <numerusform>Gadawyd %n cofnod allan; dangosir a chedwir y gweddill.</numerusform>
            <numerusform>Gadawyd %n o gofnodion allan; dangosir a chedwir y gweddill.</numerusform>
            <numerusform>Gadawyd %n o gofnodion allan; dangosir a chedwir y gweddill.</numerusform>
            <numerusform>Gadawyd %n o gofnodion allan; dangosir a chedwir y gweddill.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do; if it stays, show this to support.</source>
        <translation>Nid oes dim i chi ei wneud; os yw&apos;n parhau, dangoswch hyn i&apos;r tîm cymorth.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>Nid oedd modd darllen ateb y gwasanaeth</translation>
    </message>
    <message>
        <source>It was already so</source>
        <translation>Roedd felly&apos;n barod</translation>
    </message>
    <message>
        <source>It is treated as done.</source>
        <translation>Fe&apos;i hystyrir wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>Nid oes dim i chi ei wneud.</translation>
    </message>
    <message>
        <source>%1. %2 %3 (Code %4.)</source>
        <extracomment>%1 headline, %2 what it means, %3 whose turn it is, %4 a code for support.</extracomment>
        <translation>%1. %2 %3 (Cod %4.)</translation>
    </message>
    <message>
        <source>Choose your bank in the browser, log in and approve</source>
        <translation>Dewis eich banc yn y porwr, mewngofnodi a chymeradwyo</translation>
    </message>
    <message>
        <source>Log in at %1 in the browser and approve</source>
        <translation>Mewngofnodi gyda %1 yn y porwr a chymeradwyo</translation>
    </message>
    <message>
        <source>Give %1 the code it asks for in the browser</source>
        <translation>Rhoi i %1 y cod mae&apos;n gofyn amdano yn y porwr</translation>
    </message>
    <message>
        <source>Confirm in the browser that the access may go on</source>
        <translation>Cadarnhau yn y porwr y gall y mynediad barhau</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Paratoi&apos;r cais</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Gwirio&apos;r ateb</translation>
    </message>
    <message>
        <source>Read the connection again</source>
        <translation>Darllen y cysylltiad eto</translation>
    </message>
    <message>
        <source>Asking the service for a link…</source>
        <translation>Gofyn i&apos;r gwasanaeth am ddolen…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Nid oedd modd agor y porwr. Copïwch y ddolen a&apos;i hagor eich hun.</translation>
    </message>
    <message>
        <source>The bank is open in your browser. Approve there; this window follows by itself.</source>
        <translation>Mae&apos;r banc ar agor yn eich porwr. Cymeradwywch yno; bydd y ffenestr hon yn dilyn ohoni&apos;i hun.</translation>
    </message>
    <message>
        <source>The list of banks is open in your browser. Choose one and approve there; this window follows by itself.</source>
        <translation>Mae&apos;r rhestr o fanciau ar agor yn eich porwr. Dewiswch un a chymeradwyo yno; bydd y ffenestr hon yn dilyn ohoni&apos;i hun.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Approve there; this window follows by itself.</source>
        <translation>Mae %1 ar agor yn eich porwr. Cymeradwywch yno; bydd y ffenestr hon yn dilyn ohoni&apos;i hun.</translation>
    </message>
    <message>
        <source>The answer has arrived and is being checked…</source>
        <translation>Mae&apos;r ateb wedi cyrraedd ac mae&apos;n cael ei wirio…</translation>
    </message>
    <message>
        <source>Checked. Reading the connection again…</source>
        <translation>Wedi gwirio. Yn darllen y cysylltiad eto…</translation>
    </message>
    <message>
        <source>Open this address in a browser and approve there; this command goes on by itself:</source>
        <translation>Agorwch y cyfeiriad hwn mewn porwr a chymeradwyo yno; bydd y gorchymyn hwn yn mynd ymlaen ohono&apos;i hun:</translation>
    </message>
    <message>
        <source>The bank opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>Mae&apos;r banc yn agor yn eich porwr. Cymeradwywch yno; bydd y gorchymyn hwn yn mynd ymlaen ohono&apos;i hun:</translation>
    </message>
    <message>
        <source>The list of banks opens in your browser. Choose one and approve there; this command goes on by itself:</source>
        <translation>Mae&apos;r rhestr o fanciau&apos;n agor yn eich porwr. Dewiswch un a chymeradwyo yno; bydd y gorchymyn hwn yn mynd ymlaen ohono&apos;i hun:</translation>
    </message>
    <message>
        <source>%1 opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>Mae %1 yn agor yn eich porwr. Cymeradwywch yno; bydd y gorchymyn hwn yn mynd ymlaen ohono&apos;i hun:</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open the address above yourself and approve there; this command goes on by itself.</source>
        <translation>Nid oedd modd agor y porwr. Agorwch y cyfeiriad uchod eich hun a chymeradwyo yno; bydd y gorchymyn hwn yn mynd ymlaen ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Mae&apos;r amser ar ben</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to approve</source>
        <translation>
            <numerusform>%n eiliad ar ôl i gymeradwyo</numerusform>
            <numerusform>%n eiliad ar ôl i gymeradwyo</numerusform>
            <numerusform>%n eiliad ar ôl i gymeradwyo</numerusform>
            <numerusform>%n eiliad ar ôl i gymeradwyo</numerusform>
            <numerusform>%n eiliad ar ôl i gymeradwyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to approve</source>
        <translation>
            <numerusform>%n munud ar ôl i gymeradwyo</numerusform>
            <numerusform>%n munud ar ôl i gymeradwyo</numerusform>
            <numerusform>%n munud ar ôl i gymeradwyo</numerusform>
            <numerusform>%n munud ar ôl i gymeradwyo</numerusform>
            <numerusform>%n munud ar ôl i gymeradwyo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened? Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Dim wedi digwydd? Copïwch y ddolen, neu gludwch y cyfeiriad mae eich porwr yn ei ddangos ar y diwedd.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Cysylltu banc</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Cysylltu %1</translation>
    </message>
    <message>
        <source>Log in again at %1</source>
        <translation>Mewngofnodi eto gyda %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>Adfywio %1</translation>
    </message>
    <message>
        <source>Renew consent at %1</source>
        <translation>Adnewyddu caniatâd gyda %1</translation>
    </message>
    <message>
        <source>%1 is connected until %2.</source>
        <translation>Mae %1 wedi&apos;i gysylltu tan %2.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>Mae %1 wedi&apos;i gysylltu.</translation>
    </message>
    <message>
        <source>%1 is renewed until %2.</source>
        <translation>Mae %1 wedi&apos;i adnewyddu tan %2.</translation>
    </message>
    <message>
        <source>%1 is renewed.</source>
        <translation>Mae %1 wedi&apos;i adnewyddu.</translation>
    </message>
    <message>
        <source>%1 is renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>Mae %1 wedi&apos;i adnewyddu ar gyfer y cyfrifon a diciwyd gennych. Mae&apos;r lleill yn aros ar yr hen ganiatâd.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing about %1 has changed yet.</source>
        <translation>Cymeradwyodd y banc, ond nid oes dim am %1 wedi newid eto.</translation>
    </message>
    <message>
        <source>An update was started.</source>
        <translation>Dechreuwyd diweddariad.</translation>
    </message>
    <message>
        <source>Updated from the bank.</source>
        <translation>Diweddarwyd o&apos;r banc.</translation>
    </message>
    <message>
        <source>Some accounts were updated from the bank, others not.</source>
        <translation>Diweddarwyd rhai cyfrifon o&apos;r banc, ond nid y lleill.</translation>
    </message>
    <message>
        <source>The bank did not answer an update.</source>
        <translation>Nid atebodd y banc ddiweddariad.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation before an update.</source>
        <translation>Roedd y banc am gael cadarnhad cyn diweddariad.</translation>
    </message>
    <message>
        <source>The bank did not accept the login for an update.</source>
        <translation>Ni dderbyniodd y banc y mewngofnodi ar gyfer diweddariad.</translation>
    </message>
    <message>
        <source>An update ended with &quot;%1&quot;.</source>
        <extracomment>%1 is a word of the service that nobody knows.</extracomment>
        <translation>Daeth diweddariad i ben gyda “%1”.</translation>
    </message>
    <message>
        <source>Access was granted.</source>
        <translation>Rhoddwyd mynediad.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Adnewyddwyd.</translation>
    </message>
    <message>
        <source>Access was granted until %1.</source>
        <translation>Rhoddwyd mynediad tan %1.</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Adnewyddwyd tan %1.</translation>
    </message>
    <message>
        <source>A new login took some accounts along; the others stayed behind.</source>
        <translation>Aeth mewngofnodi newydd â rhai cyfrifon gydag ef; gadawyd y lleill ar ôl.</translation>
    </message>
    <message>
        <source>A new connection took over from the earlier one.</source>
        <translation>Cymerodd cysylltiad newydd drosodd oddi wrth yr un cynharach.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Cysylltwyd</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Adnewyddwyd</translation>
    </message>
    <message>
        <source>Renewed as a new connection</source>
        <translation>Adnewyddwyd fel cysylltiad newydd</translation>
    </message>
    <message>
        <source>Renewed for some of the accounts</source>
        <translation>Adnewyddwyd ar gyfer rhai o&apos;r cyfrifon</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ni newidiodd dim</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gofynnwyd amdano</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diweddarwyd</translation>
    </message>
    <message>
        <source>Asked, nothing new</source>
        <translation>Holwyd, dim byd newydd</translation>
    </message>
    <message>
        <source>Updated in part</source>
        <translation>Diweddarwyd yn rhannol</translation>
    </message>
    <message>
        <source>The bank needs you</source>
        <translation>Mae angen eich sylw ar y banc</translation>
    </message>
    <message>
        <source>The update did not succeed</source>
        <translation>Ni lwyddodd y diweddariad</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Ni orffennwyd erioed</translation>
    </message>
    <message>
        <source>Confirm at the bank</source>
        <translation>Cadarnhau yn y banc</translation>
    </message>
    <message>
        <source>Update asked for here</source>
        <translation>Diweddariad y gofynnwyd amdano yma</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>%1; the list said later: %2</source>
        <extracomment>%1 is how it ended, such as &quot;Never finished&quot;, %2 what the list said later: &quot;Renewed&quot;.</extracomment>
        <translation>%1; dywedodd y rhestr wedyn: %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent and stops on %3.</source>
        <translation>Os ticiwch %1 yn unig, bydd %2 yn aros ar yr hen ganiatâd ac yn stopio ar %3.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent and stops on %4.</source>
        <translation>Os ticiwch %1 a(c) %2 yn unig, bydd %3 yn aros ar yr hen ganiatâd ac yn stopio ar %4.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent and stop on %1.</source>
        <translation>Bydd cyfrifon na chânt eu ticio yn aros ar yr hen ganiatâd ac yn stopio ar %1.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent and stops on %2.</source>
        <translation>Bydd cyfrif na chaiff ei dicio, megis %1, yn aros ar yr hen ganiatâd ac yn stopio ar %2.</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent.</source>
        <translation>Os ticiwch %1 yn unig, bydd %2 yn aros ar yr hen ganiatâd.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent.</source>
        <translation>Os ticiwch %1 a(c) %2 yn unig, bydd %3 yn aros ar yr hen ganiatâd.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent.</source>
        <translation>Bydd cyfrifon na chânt eu ticio yn aros ar yr hen ganiatâd.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent.</source>
        <translation>Bydd cyfrif na chaiff ei dicio, megis %1, yn aros ar yr hen ganiatâd.</translation>
    </message>
    <message>
        <source>Split off from an earlier connection on %1.</source>
        <translation>Wedi&apos;i wahanu oddi wrth gysylltiad cynharach ar %1.</translation>
    </message>
    <message>
        <source>Took the place of an earlier connection on %1.</source>
        <translation>Cymerodd le cysylltiad cynharach ar %1.</translation>
    </message>
    <message>
        <source>Moved over with all that belongs to it: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Symudwyd drosodd gyda phopeth sy&apos;n perthyn: %1.</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Arhosodd ar yr hen ganiatâd: %1.</translation>
    </message>
    <message>
        <source>No longer part of any connection, kept as it was: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Heb fod yn rhan o unrhyw gysylltiad mwyach, wedi&apos;i gadw fel yr oedd: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the person&apos;s own name for a connection, %2 the bank&apos;s name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That consent has ended already.</source>
        <translation>Mae&apos;r caniatâd hwnnw wedi dod i ben yn barod.</translation>
    </message>
    <message>
        <source>Stays on the old consent</source>
        <translation>Yn aros ar yr hen ganiatâd</translation>
    </message>
    <message>
        <source>Stays on the old consent until %1</source>
        <extracomment>%1 is a day, such as &quot;14 May&quot;.</extracomment>
        <translation>Yn aros ar yr hen ganiatâd tan %1</translation>
    </message>
    <message>
        <source>It was not ticked when you logged in on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Ni chafodd ei dicio pan wnaethoch fewngofnodi ar %1.</translation>
    </message>
    <message>
        <source>Its accounts were not ticked when you logged in on %1.</source>
        <translation>Ni chafodd ei gyfrifon eu ticio pan wnaethoch fewngofnodi ar %1.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Dod ag ef</translation>
    </message>
    <message>
        <source>On the old consent until %2: %1.</source>
        <translation>Ar yr hen ganiatâd tan %2: %1.</translation>
    </message>
    <message>
        <source>On the old consent: %1.</source>
        <translation>Ar yr hen ganiatâd: %1.</translation>
    </message>
    <message>
        <source>Its other accounts went to a newer connection on %1.</source>
        <translation>Aeth ei gyfrifon eraill i gysylltiad mwy newydd ar %1.</translation>
    </message>
    <message>
        <source>A newer connection took its place on %1.</source>
        <translation>Cymerodd cysylltiad mwy newydd ei le ar %1.</translation>
    </message>
    <message>
        <source>Also in another connection to this bank, and fetched twice: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Hefyd mewn cysylltiad arall â&apos;r banc hwn, ac yn cael ei nôl ddwywaith: %1.</translation>
    </message>
    <message>
        <source>Which account is the earlier one now?</source>
        <translation>Pa gyfrif yw&apos;r un cynharach nawr?</translation>
    </message>
    <message>
        <source>Which account is %1 now?</source>
        <translation>Pa gyfrif yw %1 nawr?</translation>
    </message>
    <message>
        <source>Granted until %1, now it ends on %2.</source>
        <translation>Rhoddwyd tan %1, ond bellach daw i ben ar %2.</translation>
    </message>
    <message>
        <source>Granted, but no longer returned: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Rhoddwyd, ond heb ei ddychwelyd mwyach: %1.</translation>
    </message>
    <message>
        <source>Asked for, but not granted: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Gofynnwyd, ond ni roddwyd: %1.</translation>
    </message>
    <message>
        <source>Returned, though it came after the consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Dychwelwyd, er iddo ddod ar ôl y caniatâd: %1.</translation>
    </message>
    <message>
        <source>This bank</source>
        <translation>Y banc hwn</translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected already, with %n login(s). Another login is fine; to renew one, renew it instead.</source>
        <extracomment>%1 is a bank; the count is that of the logins there.</extracomment>
        <translation>
            <numerusform>Mae %1 wedi&apos;i gysylltu&apos;n barod, gyda %n mewngofnodiad. Mae mewngofnodiad arall yn iawn; i adnewyddu un, dewiswch ei adnewyddu yn lle hynny.</numerusform>
            <numerusform>Mae %1 wedi&apos;i gysylltu&apos;n barod, gyda %n mewngofnodiad. Mae mewngofnodiad arall yn iawn; i adnewyddu&apos;r un presennol, dewiswch ei adnewyddu yn lle hynny.</numerusform>
            <numerusform>Mae %1 wedi&apos;i gysylltu&apos;n barod, gyda %n o fewngofnodiadau. Mae mewngofnodiad arall yn iawn; i adnewyddu un, dewiswch ei adnewyddu yn lle hynny.</numerusform>
            <numerusform>Mae %1 wedi&apos;i gysylltu&apos;n barod, gyda %n o fewngofnodiadau. Mae mewngofnodiad arall yn iawn; i adnewyddu un, dewiswch ei adnewyddu yn lle hynny.</numerusform>
            <numerusform>Mae %1 wedi&apos;i gysylltu&apos;n barod, gyda %n o fewngofnodiadau. Mae mewngofnodiad arall yn iawn; i adnewyddu un, dewiswch ei adnewyddu yn lle hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting a bank was cut off</source>
        <translation>Torrwyd ar draws cysylltu banc</translation>
    </message>
    <message>
        <source>A renewal was cut off</source>
        <translation>Torrwyd ar draws adnewyddiad</translation>
    </message>
    <message>
        <source>The bank was connected after all</source>
        <translation>Cysylltwyd y banc wedi&apos;r cyfan</translation>
    </message>
    <message>
        <source>The renewal went through after all</source>
        <translation>Llwyddodd yr adnewyddiad wedi&apos;r cyfan</translation>
    </message>
    <message>
        <source>It began %1 and changed nothing. You can start again.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a bank.</extracomment>
        <translation>Dechreuodd %1 ac ni newidiodd ddim. Gallwch ddechrau eto.</translation>
    </message>
    <message>
        <source>It began %1 at %2 and changed nothing. You can start again.</source>
        <translation>Dechreuodd %1 gyda %2 ac ni newidiodd ddim. Gallwch ddechrau eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), with everything kept of them on this computer, are deleted.</source>
        <translation>
            <numerusform>Dileir %n cyfrif, gyda phopeth a gedwir ohonynt ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Dileir %n cyfrif, gyda phopeth a gedwir ohono ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Dileir %n o gyfrifon, gyda phopeth a gedwir ohonynt ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Dileir %n o gyfrifon, gyda phopeth a gedwir ohonynt ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Dileir %n o gyfrifon, gyda phopeth a gedwir ohonynt ar y cyfrifiadur hwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this computer: %1, and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>I&apos;w dileu o&apos;r cyfrifiadur hwn: %1, a&apos;r hyn a ysgrifennoch amdanynt.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: %1, with %n month(s) of transactions and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>
            <numerusform>I&apos;w dileu o&apos;r cyfrifiadur hwn: %1, gyda %n mis o drafodion a&apos;r hyn a ysgrifennoch amdanynt.</numerusform>
            <numerusform>I&apos;w dileu o&apos;r cyfrifiadur hwn: %1, gyda %n mis o drafodion a&apos;r hyn a ysgrifennoch amdanynt.</numerusform>
            <numerusform>I&apos;w dileu o&apos;r cyfrifiadur hwn: %1, gyda %n mis o drafodion a&apos;r hyn a ysgrifennoch amdanynt.</numerusform>
            <numerusform>I&apos;w dileu o&apos;r cyfrifiadur hwn: %1, gyda %n mis o drafodion a&apos;r hyn a ysgrifennoch amdanynt.</numerusform>
            <numerusform>I&apos;w dileu o&apos;r cyfrifiadur hwn: %1, gyda %n mis o drafodion a&apos;r hyn a ysgrifennoch amdanynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>Access is withdrawn at the service: it fetches nothing from %1 any more.</source>
        <translation>Tynnir mynediad yn ôl yn y gwasanaeth: ni fydd yn nôl dim gan %1 mwyach.</translation>
    </message>
    <message>
        <source>At %1 your accounts and your money stay as they are, and the bank keeps its own records.</source>
        <translation>Gyda %1 mae eich cyfrifon a&apos;ch arian yn aros fel y maent, ac mae&apos;r banc yn cadw ei gofnodion ei hun.</translation>
    </message>
    <message>
        <source>This cannot be taken back. You can connect the bank anew later.</source>
        <translation>Ni ellir dadwneud hyn. Gallwch gysylltu&apos;r banc o&apos;r newydd yn nes ymlaen.</translation>
    </message>
    <message>
        <source>The removal of %1 is not confirmed yet</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>Nid yw tynnu %1 wedi&apos;i gadarnhau eto</translation>
    </message>
    <message>
        <source>The service was asked, and its list still has to show it. Holdfast looks again with each reading, also after a restart; until then nothing is deleted here.</source>
        <translation>Gofynnwyd i&apos;r gwasanaeth, ac mae&apos;n rhaid i&apos;w restr ei ddangos o hyd. Mae Holdfast yn edrych eto gyda phob darlleniad, hefyd ar ôl ailgychwyn; tan hynny ni chaiff dim ei ddileu yma.</translation>
    </message>
    <message>
        <source>Receipt saved; nothing of it is left on this computer.</source>
        <translation>Cadwyd y dderbynneb; nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Cancelled, says the service</source>
        <translation>Canslwyd, medd y gwasanaeth</translation>
    </message>
    <message>
        <source>The service did not tell</source>
        <translation>Ni ddywedodd y gwasanaeth</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>The service did not know it any more</source>
        <translation>Nid oedd y gwasanaeth yn ei adnabod mwyach</translation>
    </message>
    <message>
        <source>Access was withdrawn from here</source>
        <translation>Tynnwyd mynediad yn ôl oddi yma</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>May still be in</source>
        <translation>Gall fod o hyd yn</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>Tynnwyd %1 yn rhywle arall</translation>
    </message>
    <message>
        <source>The service no longer lists it since %1. What was fetched before is still on this computer.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Nid yw&apos;r gwasanaeth yn ei restru ers %1. Mae&apos;r hyn a nôlwyd o&apos;r blaen yn dal ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Removed elsewhere: the service no longer lists it since %1. This is what was kept.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Tynnwyd yn rhywle arall: nid yw&apos;r gwasanaeth yn ei restru ers %1. Dyma&apos;r hyn a gadwyd.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were removed elsewhere</source>
        <translation>
            <numerusform>Tynnwyd %n cysylltiad yn rhywle arall</numerusform>
            <numerusform>Tynnwyd %n cysylltiad yn rhywle arall</numerusform>
            <numerusform>Tynnwyd %n o gysylltiadau yn rhywle arall</numerusform>
            <numerusform>Tynnwyd %n o gysylltiadau yn rhywle arall</numerusform>
            <numerusform>Tynnwyd %n o gysylltiadau yn rhywle arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is kept of %1?</source>
        <translation>Dileu&apos;r hyn a gedwir o %1?</translation>
    </message>
    <message>
        <source>This cannot be taken back: the service has nothing of it any more.</source>
        <translation>Ni ellir dadwneud hyn: nid oes gan y gwasanaeth ddim ohono mwyach.</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Nid oes banc wedi&apos;i gysylltu eto</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), and none needs you</source>
        <translation>
            <numerusform>%n cysylltiad, a dim un angen eich sylw</numerusform>
            <numerusform>%n cysylltiad, heb angen eich sylw</numerusform>
            <numerusform>%n o gysylltiadau, a dim un angen eich sylw</numerusform>
            <numerusform>%n o gysylltiadau, a dim un angen eich sylw</numerusform>
            <numerusform>%n o gysylltiadau, a dim un angen eich sylw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connection(s) needs you</source>
        <extracomment>%n is how many there are: two or more.</extracomment>
        <translation>
            <numerusform>Mae angen eich sylw ar 1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar 1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar 1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar 1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar 1 o&apos;r %n cysylltiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) need you</source>
        <extracomment>%1 is how many need the person, %n how many there are.</extracomment>
        <translation>
            <numerusform>Mae angen eich sylw ar %1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar %1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar %1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar %1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar %1 o&apos;r %n cysylltiad</numerusform>
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
        <translation>Ni ddarllenwyd y rhestr yma erioed; mae “holdfast-cli connections” yn ei darllen.</translation>
    </message>
    <message>
        <source>This computer is offline · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Mae&apos;r cyfrifiadur hwn all-lein · gwiriwyd %1</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Mae&apos;r cyfrifiadur hwn all-lein</translation>
    </message>
    <message>
        <source>Not reachable · next try %1</source>
        <translation>Ddim ar gael · y cynnig nesaf %1</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Ddim ar gael</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Yn gwirio…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Heb ei wirio eto</translation>
    </message>
    <message>
        <source>Online · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Ar-lein · gwiriwyd %1</translation>
    </message>
    <message>
        <source>Already gone, and confirmed</source>
        <translation>Wedi mynd yn barod, ac wedi&apos;i gadarnhau</translation>
    </message>
    <message>
        <source>Removed and confirmed</source>
        <translation>Wedi&apos;i dynnu a&apos;i gadarnhau</translation>
    </message>
    <message>
        <source>The service confirmed %1 that the connection is gone. It is deleted from the database here, but older files beside it may still hold it: %2. Delete those when you no longer need them.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 one path, or several with commas between.</extracomment>
        <translation>Cadarnhaodd y gwasanaeth %1 fod y cysylltiad wedi mynd. Mae wedi&apos;i ddileu o&apos;r gronfa ddata yma, ond gall ffeiliau hŷn wrth ei hymyl ei gynnwys o hyd: %2. Dilëwch y rheini pan na fydd eu hangen mwyach.</translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that the connection is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod y cysylltiad wedi mynd, gyda %n cyfrif. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod y cysylltiad wedi mynd, gyda %n cyfrif. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod y cysylltiad wedi mynd, gyda %n o gyfrifon. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod y cysylltiad wedi mynd, gyda %n o gyfrifon. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod y cysylltiad wedi mynd, gyda %n o gyfrifon. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that %2 is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod %2 wedi mynd, gyda %n cyfrif. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod %2 wedi mynd, gyda %n cyfrif. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod %2 wedi mynd, gyda %n o gyfrifon. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod %2 wedi mynd, gyda %n o gyfrifon. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
            <numerusform>Cadarnhaodd y gwasanaeth %1 fod %2 wedi mynd, gyda %n o gyfrifon. Nid oes dim ohono ar ôl ar y cyfrifiadur hwn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n account(s)? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</source>
        <translation>
            <numerusform>Tynnu %1 gyda %n cyfrif? Tynnir mynediad yn ôl yn y gwasanaeth a dileir y data a gedwir yma. Ni ellir dadwneud hyn.</numerusform>
            <numerusform>Tynnu %1 gyda %n cyfrif? Tynnir mynediad yn ôl yn y gwasanaeth a dileir y data a gedwir yma. Ni ellir dadwneud hyn.</numerusform>
            <numerusform>Tynnu %1 gyda %n o gyfrifon? Tynnir mynediad yn ôl yn y gwasanaeth a dileir y data a gedwir yma. Ni ellir dadwneud hyn.</numerusform>
            <numerusform>Tynnu %1 gyda %n o gyfrifon? Tynnir mynediad yn ôl yn y gwasanaeth a dileir y data a gedwir yma. Ni ellir dadwneud hyn.</numerusform>
            <numerusform>Tynnu %1 gyda %n o gyfrifon? Tynnir mynediad yn ôl yn y gwasanaeth a dileir y data a gedwir yma. Ni ellir dadwneud hyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Tynnu %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) are renewed</source>
        <extracomment>%1 is how many were renewed, %n how many were to be.</extracomment>
        <translation>
            <numerusform>Adnewyddwyd %1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Adnewyddwyd %1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Adnewyddwyd %1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Adnewyddwyd %1 o&apos;r %n cysylltiad</numerusform>
            <numerusform>Adnewyddwyd %1 o&apos;r %n cysylltiad</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>ar gael</translation>
    </message>
    <message>
        <source>partly available</source>
        <translation>ar gael yn rhannol</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <translation>ddim ar gael ar hyn o bryd</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>ddim ar gael mwyach</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>perchennog</translation>
    </message>
    <message>
        <source>inspector (reads only)</source>
        <translation>arolygydd (darllen yn unig)</translation>
    </message>
    <message>
        <source>The update from %1 is under way; the service goes on by itself.</source>
        <translation>Mae&apos;r diweddariad gan %1 ar y gweill; mae&apos;r gwasanaeth yn parhau ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>Mae %1 yn gyfredol.</translation>
    </message>
    <message>
        <source>%1 answered and had nothing new.</source>
        <translation>Atebodd %1, heb ddim byd newydd.</translation>
    </message>
    <message>
        <source>%1 sent only some of the accounts.</source>
        <translation>Dim ond rhai o&apos;r cyfrifon a anfonodd %1.</translation>
    </message>
    <message>
        <source>%1 wants to see you before it sends more.</source>
        <translation>Mae %1 am eich gweld cyn anfon rhagor.</translation>
    </message>
    <message>
        <source>The update from %1 did not work. Nothing is wrong with your consent.</source>
        <translation>Ni weithiodd y diweddariad gan %1. Nid oes dim o&apos;i le ar eich caniatâd.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ar y gweill</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>diweddarwyd</translation>
    </message>
    <message>
        <source>partly updated</source>
        <translation>diweddarwyd yn rhannol</translation>
    </message>
    <message>
        <source>the bank wanted a confirmation</source>
        <translation>roedd y banc am gael cadarnhad</translation>
    </message>
    <message>
        <source>the bank refused the login</source>
        <translation>gwrthododd y banc y mewngofnodi</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>ni weithiodd</translation>
    </message>
    <message>
        <source>on connecting</source>
        <translation>wrth gysylltu</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>ohono&apos;i hun</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>ar gais</translation>
    </message>
    <message>
        <source>not enriched yet</source>
        <translation>heb ei gyfoethogi eto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) enriched</source>
        <extracomment>%1 accounts are done, %n in all.</extracomment>
        <translation>
            <numerusform>%1 o&apos;r %n cyfrif wedi&apos;u cyfoethogi</numerusform>
            <numerusform>%1 o&apos;r %n cyfrif wedi&apos;u cyfoethogi</numerusform>
            <numerusform>%1 o&apos;r %n cyfrif wedi&apos;u cyfoethogi</numerusform>
            <numerusform>%1 o&apos;r %n cyfrif wedi&apos;u cyfoethogi</numerusform>
            <numerusform>%1 o&apos;r %n cyfrif wedi&apos;u cyfoethogi</numerusform>
        </translation>
    </message>
    <message>
        <source>enriched</source>
        <translation>wedi&apos;i gyfoethogi</translation>
    </message>
    <message>
        <source>enrichment failed</source>
        <translation>methodd y cyfoethogi</translation>
    </message>
    <message>
        <source>The service says nothing about enrichment.</source>
        <translation>Nid yw&apos;r gwasanaeth yn dweud dim am gyfoethogi.</translation>
    </message>
    <message>
        <source>The service has not enriched the account yet.</source>
        <translation>Nid yw&apos;r gwasanaeth wedi cyfoethogi&apos;r cyfrif eto.</translation>
    </message>
    <message numerus="yes">
        <source>The service is still enriching: %1 of %n account(s) done.</source>
        <translation>
            <numerusform>Mae&apos;r gwasanaeth yn dal i gyfoethogi: %1 o&apos;r %n cyfrif wedi&apos;u gwneud.</numerusform>
            <numerusform>Mae&apos;r gwasanaeth yn dal i gyfoethogi: %1 o&apos;r %n cyfrif wedi&apos;u gwneud.</numerusform>
            <numerusform>Mae&apos;r gwasanaeth yn dal i gyfoethogi: %1 o&apos;r %n cyfrif wedi&apos;u gwneud.</numerusform>
            <numerusform>Mae&apos;r gwasanaeth yn dal i gyfoethogi: %1 o&apos;r %n cyfrif wedi&apos;u gwneud.</numerusform>
            <numerusform>Mae&apos;r gwasanaeth yn dal i gyfoethogi: %1 o&apos;r %n cyfrif wedi&apos;u gwneud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enriched %1.</source>
        <translation>Cyfoethogwyd %1.</translation>
    </message>
    <message>
        <source>All accounts are enriched.</source>
        <translation>Mae pob cyfrif wedi&apos;i gyfoethogi.</translation>
    </message>
    <message>
        <source>The service could not enrich every account. The data itself is complete.</source>
        <translation>Ni allai&apos;r gwasanaeth gyfoethogi pob cyfrif. Mae&apos;r data ei hun yn gyflawn.</translation>
    </message>
    <message>
        <source>That takes longer than usual; the data itself is complete.</source>
        <translation>Mae hynny&apos;n cymryd mwy o amser nag arfer; mae&apos;r data ei hun yn gyflawn.</translation>
    </message>
    <message>
        <source>nothing known of its enrichment</source>
        <translation>dim yn hysbys am ei gyfoethogi</translation>
    </message>
    <message>
        <source>enrichment takes longer than usual</source>
        <translation>mae&apos;r cyfoethogi&apos;n cymryd mwy o amser nag arfer</translation>
    </message>
    <message>
        <source>enriched %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>cyfoethogwyd %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Angen eich sylw</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Dod i ben cyn hir</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Anweithredol bellach</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Wedi stopio</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Methodd diweddaru</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Its transactions are on their way. You can go on working.</source>
        <translation>Mae ei drafodion ar eu ffordd. Gallwch ddal ati i weithio.</translation>
    </message>
    <message>
        <source>Not read yet: %1.</source>
        <translation>Heb ei ddarllen eto: %1.</translation>
    </message>
    <message>
        <source>None were read before access ended.</source>
        <translation>Ni ddarllenwyd dim cyn i fynediad ddod i ben.</translation>
    </message>
    <message>
        <source>Not read yet. That happens in the background, while the window is open.</source>
        <translation>Heb eu darllen eto. Mae hynny&apos;n digwydd yn y cefndir, tra bo&apos;r ffenestr ar agor.</translation>
    </message>
    <message>
        <source>No transactions so far.</source>
        <translation>Dim trafodion hyd yn hyn.</translation>
    </message>
    <message>
        <source>The bank gives no transactions of this account.</source>
        <translation>Nid yw&apos;r banc yn rhoi trafodion y cyfrif hwn.</translation>
    </message>
    <message>
        <source>Goes back to %1; Holdfast is looking for more.</source>
        <translation>Yn mynd yn ôl i %1; mae Holdfast yn chwilio am ragor.</translation>
    </message>
    <message>
        <source>Goes back to %1: all the bank gives.</source>
        <extracomment>%1 is a day, such as &quot;3 November 2023&quot;.</extracomment>
        <translation>Yn mynd yn ôl i %1: y cyfan mae&apos;r banc yn ei roi.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is missing: %2.</source>
        <extracomment>%1 is a day, %2 why the rest is not there, such as &quot;Moneyhub cannot be reached&quot;.</extracomment>
        <translation>Yn mynd yn ôl i %1 hyd yn hyn. Mae&apos;r gweddill ar goll: %2.</translation>
    </message>
    <message>
        <source>Goes back to %1: access ended before the rest was read.</source>
        <translation>Yn mynd yn ôl i %1: daeth mynediad i ben cyn darllen y gweddill.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is read while the window is open.</source>
        <translation>Yn mynd yn ôl i %1 hyd yn hyn. Darllenir y gweddill tra bo&apos;r ffenestr ar agor.</translation>
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
        <translation>%1 mis hyd yn hyn.</translation>
    </message>
    <message>
        <source>Less than 1 of up to %1 months so far.</source>
        <translation>Llai nag 1 o hyd at %1 mis hyd yn hyn.</translation>
    </message>
    <message>
        <source>%1 of up to %2 months so far.</source>
        <extracomment>%1 months of transactions are here, and there can be %2 at most.</extracomment>
        <translation>%1 o hyd at %2 mis hyd yn hyn.</translation>
    </message>
    <message>
        <source>What was read stays here; it goes back to %1.</source>
        <translation>Mae&apos;r hyn a ddarllenwyd yn aros yma; mae&apos;n mynd yn ôl i %1.</translation>
    </message>
    <message>
        <source>No transactions were read of it.</source>
        <translation>Ni ddarllenwyd dim trafodion ohono.</translation>
    </message>
    <message>
        <source>As of %1. Access has ended; what was read stays here.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Fel yr oedd %1. Mae mynediad wedi dod i ben; mae&apos;r hyn a ddarllenwyd yn aros yma.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Fel yr oedd %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <translation>
            <numerusform>A %n cyfrif arall.</numerusform>
            <numerusform>Ac %n cyfrif arall.</numerusform>
            <numerusform>A %n o gyfrifon eraill.</numerusform>
            <numerusform>A %n o gyfrifon eraill.</numerusform>
            <numerusform>A %n o gyfrifon eraill.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the other accounts: all that was given so far.</source>
        <translation>O&apos;r cyfrifon eraill: popeth a roddwyd hyd yn hyn.</translation>
    </message>
    <message>
        <source>All that was given so far; Holdfast is looking for more.</source>
        <translation>Popeth a roddwyd hyd yn hyn; mae Holdfast yn chwilio am ragor.</translation>
    </message>
    <message>
        <source>The first transactions are on their way</source>
        <translation>Mae&apos;r trafodion cyntaf ar eu ffordd</translation>
    </message>
    <message>
        <source>The bank gives no transactions</source>
        <translation>Nid yw&apos;r banc yn rhoi trafodion</translation>
    </message>
    <message>
        <source>All accounts were read, and there was nothing in them.</source>
        <translation>Darllenwyd pob cyfrif, ac nid oedd dim ynddynt.</translation>
    </message>
    <message>
        <source>No transactions are kept here</source>
        <translation>Ni chedwir trafodion yma</translation>
    </message>
    <message>
        <source>Access ended before any were read.</source>
        <translation>Daeth mynediad i ben cyn darllen dim.</translation>
    </message>
    <message>
        <source>No transactions are kept here yet</source>
        <translation>Ni chedwir trafodion yma eto</translation>
    </message>
    <message>
        <source>They are read in the background, while the window is open.</source>
        <translation>Fe&apos;u darllenir yn y cefndir, tra bo&apos;r ffenestr ar agor.</translation>
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
        <translation>%1: dim caniatâd yn dod i ben</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) ended</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: daeth %n caniatâd i ben</numerusform>
            <numerusform>%1: daeth %n caniatâd i ben</numerusform>
            <numerusform>%1: daeth %n o ganiatadau i ben</numerusform>
            <numerusform>%1: daeth %n o ganiatadau i ben</numerusform>
            <numerusform>%1: daeth %n o ganiatadau i ben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) end</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: daw %n caniatâd i ben</numerusform>
            <numerusform>%1: daw %n caniatâd i ben</numerusform>
            <numerusform>%1: daw %n o ganiatadau i ben</numerusform>
            <numerusform>%1: daw %n o ganiatadau i ben</numerusform>
            <numerusform>%1: daw %n o ganiatadau i ben</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>Heddiw, %1</translation>
    </message>
    <message>
        <source>%1. The end of %2.</source>
        <extracomment>Read aloud: %1 is a day, %2 the connections whose consents end then.</extracomment>
        <translation>%1. Diwedd %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cyfrifon</translation>
    </message>
    <message>
        <source>account numbers</source>
        <translation>rhifau cyfrif</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>balansau</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>trafodion</translation>
    </message>
    <message>
        <source>names of the account holders</source>
        <translation>enwau deiliaid y cyfrifon</translation>
    </message>
    <message>
        <source>payees</source>
        <translation>talegwyr</translation>
    </message>
    <message>
        <source>standing orders</source>
        <translation>archebion sefydlog</translation>
    </message>
    <message>
        <source>None that the service names</source>
        <translation>Dim un y mae&apos;r gwasanaeth yn ei enwi</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Rhoddwyd</translation>
    </message>
    <message>
        <source>On a day Holdfast cannot read</source>
        <translation>Ar ddiwrnod na all Holdfast ei ddarllen</translation>
    </message>
    <message>
        <source>The service names no day</source>
        <translation>Nid yw&apos;r gwasanaeth yn enwi diwrnod</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Diwedd</translation>
    </message>
    <message>
        <source>The service names no end</source>
        <translation>Nid yw&apos;r gwasanaeth yn enwi diwedd</translation>
    </message>
    <message>
        <source>To %1, on this computer</source>
        <extracomment>How far back data goes; %1 is a day.</extracomment>
        <translation>Hyd at %1, ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>To %1, at the service</source>
        <translation>Hyd at %1, yn y gwasanaeth</translation>
    </message>
    <message>
        <source>Not known before transactions are read</source>
        <translation>Ddim yn hysbys cyn darllen trafodion</translation>
    </message>
    <message>
        <source>As the service remembers it: %1</source>
        <extracomment>%1 is a list such as &quot;accounts, balances and transactions&quot;.</extracomment>
        <translation>Fel y mae&apos;r gwasanaeth yn ei gofio: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; seen so far: %1</source>
        <translation>Fel y&apos;i rhoddwyd yn y banc; gwelwyd hyd yn hyn: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; nothing has been seen so far</source>
        <translation>Fel y&apos;i rhoddwyd yn y banc; ni welwyd dim hyd yn hyn</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>Eich enw chi arno</translation>
    </message>
    <message>
        <source>Whose login</source>
        <translation>Mewngofnodi pwy</translation>
    </message>
    <message>
        <source>Nobody named; you can name somebody under Name and notes</source>
        <translation>Ni enwyd neb; gallwch enwi rhywun o dan Enw a nodiadau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gofynnwyd gan</translation>
    </message>
    <message>
        <source>The client of this profile. What for was told when you agreed; Holdfast does not know it</source>
        <translation>Cleient y proffil hwn. Dywedwyd at ba ddiben pan wnaethoch gytuno; nid yw Holdfast yn ei wybod</translation>
    </message>
    <message>
        <source>%1. What for was told when you agreed; Holdfast does not know it</source>
        <translation>%1. Dywedwyd at ba ddiben pan wnaethoch gytuno; nid yw Holdfast yn ei wybod</translation>
    </message>
    <message>
        <source>Data goes back</source>
        <translation>Data&apos;n mynd yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n day(s) ago</source>
        <extracomment>%1 is the name of a bank, as in all of these.</extracomment>
        <translation>
            <numerusform>%1: daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n day(s)</source>
        <translation>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>%1: daeth y caniatâd i ben %n awr yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n awr yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n awr yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n awr yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n awr yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n hour(s)</source>
        <translation>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: consent has just ended</source>
        <translation>%1: mae&apos;r caniatâd newydd ddod i ben</translation>
    </message>
    <message>
        <source>%1: consent ends in less than a minute</source>
        <translation>%1: daw&apos;r caniatâd i ben ymhen llai na munud</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>%1: daeth y caniatâd i ben %n munud yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n munud yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n munud yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n munud yn ôl</numerusform>
            <numerusform>%1: daeth y caniatâd i ben %n munud yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n minute(s)</source>
        <translation>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
            <numerusform>%1: daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another file of that name</source>
        <translation>Mae ffeil arall o&apos;r enw hwnnw</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Ni throsysgrifwyd dim.</translation>
    </message>
    <message>
        <source>Give the file another name, then try again.</source>
        <translation>Rhowch enw arall i&apos;r ffeil, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Y cysylltiad hwn</translation>
    </message>
    <message>
        <source>Another connection</source>
        <translation>Cysylltiad arall</translation>
    </message>
    <message>
        <source>The first connection</source>
        <translation>Y cysylltiad cyntaf</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a connection; %1 is a day.</extracomment>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>disodlwyd ar %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ddim yno mwyach</translation>
    </message>
    <message>
        <source>lives on beside it</source>
        <translation>yn parhau ochr yn ochr</translation>
    </message>
    <message>
        <source>A new login took accounts along on %1.</source>
        <translation>Aeth mewngofnodi newydd â chyfrifon gydag ef ar %1.</translation>
    </message>
    <message>
        <source>A new login took its place on %1.</source>
        <translation>Cymerodd mewngofnodi newydd ei le ar %1.</translation>
    </message>
    <message>
        <source>Moved over: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Symudwyd drosodd: %1.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>Wedi&apos;u gadael ar ôl: %1.</translation>
    </message>
    <message>
        <source>In no connection any more: %1.</source>
        <translation>Ddim mewn unrhyw gysylltiad mwyach: %1.</translation>
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
        <translation>Banc %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In place of an account&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Cyfrif %1</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>In place of a profile&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Proffil %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) or more</source>
        <translation>
            <numerusform>%n trafodyn neu fwy</numerusform>
            <numerusform>%n trafodyn neu fwy</numerusform>
            <numerusform>%n o drafodion neu fwy</numerusform>
            <numerusform>%n o drafodion neu fwy</numerusform>
            <numerusform>%n o drafodion neu fwy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n trafodyn</numerusform>
            <numerusform>%n trafodyn</numerusform>
            <numerusform>%n o drafodion</numerusform>
            <numerusform>%n o drafodion</numerusform>
            <numerusform>%n o drafodion</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a month such as &quot;March 2025&quot;, %2 such as &quot;42 transactions&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; a part of the month.</source>
        <translation>%1: %2; rhan o&apos;r mis.</translation>
    </message>
    <message>
        <source>%1: nothing was booked.</source>
        <translation>%1: ni chofnodwyd dim.</translation>
    </message>
    <message>
        <source>%1: nothing is kept.</source>
        <translation>%1: ni chedwir dim.</translation>
    </message>
    <message>
        <source>No transactions are kept.</source>
        <translation>Ni chedwir unrhyw drafodion.</translation>
    </message>
    <message>
        <source>Transactions from %1 to %2.</source>
        <translation>Trafodion o %1 i %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing is kept of %n month(s) between.</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>
            <numerusform>%1 Ni chedwir dim o %n mis rhyngddynt.</numerusform>
            <numerusform>%1 Ni chedwir dim o %n mis rhyngddynt.</numerusform>
            <numerusform>%1 Ni chedwir dim o %n mis rhyngddynt.</numerusform>
            <numerusform>%1 Ni chedwir dim o %n mis rhyngddynt.</numerusform>
            <numerusform>%1 Ni chedwir dim o %n mis rhyngddynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the data is not up to date</source>
        <translation>%1: nid yw&apos;r data&apos;n gyfredol</translation>
    </message>
    <message>
        <source>%1: access has ended</source>
        <translation>%1: mae&apos;r mynediad wedi dod i ben</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>Mae angen eich sylw ar %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar %n cysylltiad</numerusform>
            <numerusform>Mae angen eich sylw ar %n o gysylltiadau</numerusform>
            <numerusform>Mae angen eich sylw ar %n o gysylltiadau</numerusform>
            <numerusform>Mae angen eich sylw ar %n o gysylltiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a(c) %n arall</numerusform>
            <numerusform>a(c) %n arall</numerusform>
            <numerusform>a(c) %n arall</numerusform>
            <numerusform>a(c) %n arall</numerusform>
            <numerusform>a(c) %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ends %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 14:05&quot;.</extracomment>
        <translation>Daw&apos;r caniatâd i ben %1</translation>
    </message>
    <message>
        <source>Consent ended %1</source>
        <extracomment>%1 is a moment such as &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Daeth y caniatâd i ben %1</translation>
    </message>
    <message>
        <source>%1 (missed: was due %2)</source>
        <extracomment>When a reminder was told, and when it should have been: both moments such as &quot;today 10:04&quot;.</extracomment>
        <translation>%1 (collwyd: i fod %2)</translation>
    </message>
    <message>
        <source>Done since</source>
        <extracomment>A reminder that needs nobody any more.</extracomment>
        <translation>Wedi&apos;i wneud ers hynny</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A reminder that was, or was not, looked at.</extracomment>
        <translation>Darllenwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon</source>
        <translation>
            <numerusform>Daw %n caniatâd i ben cyn bo hir</numerusform>
            <numerusform>Daw %n caniatâd i ben cyn bo hir</numerusform>
            <numerusform>Daw %n o ganiatadau i ben cyn bo hir</numerusform>
            <numerusform>Daw %n o ganiatadau i ben cyn bo hir</numerusform>
            <numerusform>Daw %n o ganiatadau i ben cyn bo hir</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections are fine</source>
        <translation>Mae pob cysylltiad yn iawn</translation>
    </message>
    <message>
        <source>No connection is active any more</source>
        <translation>Nid oes cysylltiad yn weithredol mwyach</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yfory</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Ymhen 3 diwrnod</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Yr wythnos nesaf</translation>
    </message>
    <message>
        <source>Not again for this consent</source>
        <translation>Ddim eto ar gyfer y caniatâd hwn</translation>
    </message>
    <message>
        <source>Confirm in the browser, without a bank login; about a minute.</source>
        <translation>Cadarnhewch yn y porwr, heb fewngofnodi yn y banc; tua munud.</translation>
    </message>
    <message>
        <source>Give the bank the code it asks for; about two minutes.</source>
        <translation>Rhowch i&apos;r banc y cod y mae&apos;n gofyn amdano; tua dwy funud.</translation>
    </message>
    <message>
        <source>Log in at the bank; about three minutes.</source>
        <translation>Mewngofnodwch yn y banc; tua thair munud.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>Tua %n munud i gyd.</numerusform>
            <numerusform>Tua %n munud i gyd.</numerusform>
            <numerusform>Tua %n munud i gyd.</numerusform>
            <numerusform>Tua %n munud i gyd.</numerusform>
            <numerusform>Tua %n munud i gyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a bank login: %1.</source>
        <translation>Heb fewngofnodi yn y banc: %1.</translation>
    </message>
    <message>
        <source>With a code: %1.</source>
        <translation>Gyda chod: %1.</translation>
    </message>
    <message>
        <source>With a login at the bank: %1.</source>
        <translation>Gyda mewngofnodi yn y banc: %1.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Daw hwn i ben ohono&apos;i hun; nid oes dim i chi ei wneud.</translation>
    </message>
    <message>
        <source>It stays on the old consent because it was not ticked at the last login. Tick it here to bring it along.</source>
        <translation>Mae&apos;n aros ar yr hen ganiatâd am na chafodd ei dicio wrth fewngofnodi ddiwethaf. Ticiwch ef yma i ddod ag ef hefyd.</translation>
    </message>
    <message>
        <source>You wanted to hear of it later. Tick it to renew it now.</source>
        <translation>Roeddech am glywed amdano&apos;n ddiweddarach. Ticiwch ef i&apos;w adnewyddu nawr.</translation>
    </message>
    <message>
        <source>%1 · %2 logs in</source>
        <extracomment>%1 is a connection, %2 the person who has to do the login at the bank.</extracomment>
        <translation>%1 · %2 sy&apos;n mewngofnodi</translation>
    </message>
    <message>
        <source>Ended, or waiting for you (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>Wedi dod i ben, neu&apos;n aros amdanoch (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Also what ends within %n day(s) (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>
            <numerusform>Hefyd yr hyn a ddaw i ben o fewn %n diwrnod (%1)</numerusform>
            <numerusform>Hefyd yr hyn a ddaw i ben o fewn %n diwrnod (%1)</numerusform>
            <numerusform>Hefyd yr hyn a ddaw i ben o fewn %n diwrnod (%1)</numerusform>
            <numerusform>Hefyd yr hyn a ddaw i ben o fewn %n diwrnod (%1)</numerusform>
            <numerusform>Hefyd yr hyn a ddaw i ben o fewn %n diwrnod (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what ends up to a day of your choice</source>
        <translation>Hefyd yr hyn a ddaw i ben hyd at ddiwrnod o&apos;ch dewis</translation>
    </message>
    <message>
        <source>Did not work yet. %1</source>
        <extracomment>%1 are sentences of what went wrong.</extracomment>
        <translation>Ni weithiodd eto. %1</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>Gadawyd tan yn ddiweddarach.</translation>
    </message>
    <message>
        <source>In your browser now.</source>
        <translation>Yn eich porwr nawr.</translation>
    </message>
    <message>
        <source>Renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>Adnewyddwyd ar gyfer y cyfrifon a diciwyd gennych. Mae&apos;r lleill yn aros ar yr hen ganiatâd.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing has changed yet.</source>
        <translation>Cymeradwyodd y banc, ond nid oes dim wedi newid eto.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>Wedi&apos;i hepgor gennych chi.</translation>
    </message>
    <message>
        <source>The bank said no.</source>
        <translation>Gwrthododd y banc.</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>Ni weithiodd.</translation>
    </message>
    <message>
        <source>No longer due when its turn came.</source>
        <translation>Nid oedd ei angen mwyach pan ddaeth ei dro.</translation>
    </message>
    <message>
        <source>Renewing %1 of %2</source>
        <extracomment>%1 is the one it is at, %2 how many there are.</extracomment>
        <translation>Yn adnewyddu %1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n renewal(s) left</source>
        <extracomment>%1 is how many are left, %n how many there are.</extracomment>
        <translation>
            <numerusform>Wedi seibio: %1 o&apos;r %n adnewyddiad ar ôl</numerusform>
            <numerusform>Wedi seibio: %1 o&apos;r %n adnewyddiad ar ôl</numerusform>
            <numerusform>Wedi seibio: %1 o&apos;r %n adnewyddiad ar ôl</numerusform>
            <numerusform>Wedi seibio: %1 o&apos;r %n adnewyddiad ar ôl</numerusform>
            <numerusform>Wedi seibio: %1 o&apos;r %n adnewyddiad ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume tries this one again.</source>
        <translation>Bydd “Parhau” yn rhoi cynnig arall ar hwn.</translation>
    </message>
    <message>
        <source>You stopped the one that was under way. %1</source>
        <extracomment>%1 is a sentence of what can be done.</extracomment>
        <translation>Gwnaethoch atal yr un a oedd ar y gweill. %1</translation>
    </message>
    <message>
        <source>Nothing opens before you press Resume.</source>
        <translation>Ni fydd dim yn agor cyn i chi bwyso “Parhau”.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connection(s) are renewed</source>
        <translation>
            <numerusform>Adnewyddwyd pob un o&apos;r %n cysylltiad</numerusform>
            <numerusform>Adnewyddwyd %n cysylltiad</numerusform>
            <numerusform>Adnewyddwyd pob un o&apos;r %n cysylltiad</numerusform>
            <numerusform>Adnewyddwyd pob un o&apos;r %n cysylltiad</numerusform>
            <numerusform>Adnewyddwyd pob un o&apos;r %n cysylltiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for later: %1. Go on with them within a week.</source>
        <translation>Wedi&apos;u cadw tan yn ddiweddarach: %1. Ewch ymlaen â nhw o fewn wythnos.</translation>
    </message>
    <message>
        <source>Still waiting for you: %1.</source>
        <translation>Yn dal i aros amdanoch: %1.</translation>
    </message>
    <message>
        <source>Not approved at the bank: %1.</source>
        <translation>Heb eu cymeradwyo yn y banc: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) are left</source>
        <translation>
            <numerusform>Mae %n adnewyddiad ar ôl</numerusform>
            <numerusform>Mae %n adnewyddiad ar ôl</numerusform>
            <numerusform>Mae %n o adnewyddiadau ar ôl</numerusform>
            <numerusform>Mae %n o adnewyddiadau ar ôl</numerusform>
            <numerusform>Mae %n o adnewyddiadau ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n renewal(s)</source>
        <translation>
            <numerusform>Mynd ymlaen â %n adnewyddiad</numerusform>
            <numerusform>Mynd ymlaen â %n adnewyddiad</numerusform>
            <numerusform>Mynd ymlaen â %n o adnewyddiadau</numerusform>
            <numerusform>Mynd ymlaen â %n o adnewyddiadau</numerusform>
            <numerusform>Mynd ymlaen â %n o adnewyddiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Daeth y caniatâd i ben ar %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Daw&apos;r caniatâd i ben ar %1</translation>
    </message>
    <message>
        <source>%1 logs in</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>%1 sy&apos;n mewngofnodi</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>Mewngofnodi fel %1</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n day(s) ago</source>
        <translation>
            <numerusform>daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n day(s)</source>
        <translation>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>daeth y caniatâd i ben %n awr yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n awr yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n awr yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n awr yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n awr yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n hour(s)</source>
        <translation>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n awr</numerusform>
        </translation>
    </message>
    <message>
        <source>consent ended just now</source>
        <translation>mae&apos;r caniatâd newydd ddod i ben</translation>
    </message>
    <message>
        <source>consent ends in less than a minute</source>
        <translation>daw&apos;r caniatâd i ben ymhen llai na munud</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>daeth y caniatâd i ben %n munud yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n munud yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n munud yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n munud yn ôl</numerusform>
            <numerusform>daeth y caniatâd i ben %n munud yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n minute(s)</source>
        <translation>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
            <numerusform>daw&apos;r caniatâd i ben ymhen %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, press Enter to renew</source>
        <translation>%1, %2, pwyswch Enter i adnewyddu</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to log in again</source>
        <translation>%1, %2, pwyswch Enter i fewngofnodi eto</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to refresh</source>
        <translation>%1, %2, pwyswch Enter i adfywio</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to update now</source>
        <translation>%1, %2, pwyswch Enter i ddiweddaru nawr</translation>
    </message>
    <message>
        <source>%1 (consent ended on %2)</source>
        <extracomment>%1 is &quot;Barclays: 4 days left&quot;, %2 the day on which the consent ends or ended.</extracomment>
        <translation>%1 (daeth y caniatâd i ben ar %2)</translation>
    </message>
    <message>
        <source>%1 (consent ends on %2)</source>
        <translation>%1 (daw&apos;r caniatâd i ben ar %2)</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Cysylltiad %1</translation>
    </message>
    <message>
        <source>%1, in use by another Holdfast</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>%1, yn cael ei ddefnyddio gan Holdfast arall</translation>
    </message>
    <message>
        <source>%1, with SQLite %2</source>
        <extracomment>%1 is a path, %2 a version such as 3.40.1.</extracomment>
        <translation>%1, gyda SQLite %2</translation>
    </message>
    <message>
        <source>%1. Warning: with two programs that write, this SQLite can lose a change (mended in 3.51.3, 3.50.7 and 3.44.6). Holdfast lets only one do what it takes; open the database with no other program</source>
        <extracomment>%1 is what was found so far.</extracomment>
        <translation>%1. Rhybudd: gyda dwy raglen yn ysgrifennu, gall y SQLite hwn golli newid (wedi&apos;i drwsio yn 3.51.3, 3.50.7 a 3.44.6). Un yn unig y mae Holdfast yn ei adael i wneud hynny; peidiwch ag agor y gronfa ddata gydag unrhyw raglen arall</translation>
    </message>
    <message>
        <source>%1; set aside earlier and still there: %2</source>
        <extracomment>%1 is a path, %2 the paths of older files, with commas between.</extracomment>
        <translation>%1; wedi&apos;u rhoi o&apos;r neilltu&apos;n gynharach ac yno o hyd: %2</translation>
    </message>
    <message>
        <source>a program can listen</source>
        <translation>gall rhaglen wrando</translation>
    </message>
    <message>
        <source>not available here, and not needed</source>
        <translation>ddim ar gael yma, ac nid oes ei angen</translation>
    </message>
    <message>
        <source>a renewal is under way and uses it</source>
        <translation>mae adnewyddiad ar y gweill ac yn ei ddefnyddio</translation>
    </message>
    <message>
        <source>written, read back and removed</source>
        <translation>wedi&apos;i ysgrifennu, ei ddarllen yn ôl a&apos;i dynnu</translation>
    </message>
    <message>
        <source>not usable (%1), and not needed: the profile names a secret file</source>
        <extracomment>%1 says in English what is wrong.</extracomment>
        <translation>ni ellir ei ddefnyddio (%1), ac nid oes ei angen: mae&apos;r proffil yn enwi ffeil gyfrinach</translation>
    </message>
    <message>
        <source>not used: the profile names no webhookPort</source>
        <translation>heb ei ddefnyddio: nid yw&apos;r proffil yn enwi webhookPort</translation>
    </message>
    <message>
        <source>the address is made when the window opens with this profile</source>
        <translation>gwneir y cyfeiriad pan fydd y ffenestr yn agor gyda&apos;r proffil hwn</translation>
    </message>
    <message>
        <source>%1, while the window is open; nothing has come yet</source>
        <translation>%1, tra bo&apos;r ffenestr ar agor; nid oes dim wedi dod eto</translation>
    </message>
    <message>
        <source>%1, while the window is open; events so far: %2, the last at %3</source>
        <extracomment>%1 is an address, %2 how many events came, %3 a moment in UTC.</extracomment>
        <translation>%1, tra bo&apos;r ffenestr ar agor; digwyddiadau hyd yn hyn: %2, yr olaf am %3</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>ni ddefnyddir yr un</translation>
    </message>
    <message>
        <source>requests go by way of %1</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>mae ceisiadau&apos;n mynd drwy %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>yn ateb</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>%n eiliad ar wahân</numerusform>
            <numerusform>%n eiliad ar wahân</numerusform>
            <numerusform>%n eiliad ar wahân</numerusform>
            <numerusform>%n eiliad ar wahân</numerusform>
            <numerusform>%n eiliad ar wahân</numerusform>
        </translation>
    </message>
    <message>
        <source>the service sent no date to compare with</source>
        <translation>ni anfonodd y gwasanaeth ddyddiad i gymharu ag ef</translation>
    </message>
    <message>
        <source>in the secret file</source>
        <translation>yn y ffeil gyfrinach</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>yn y cylch allweddi</translation>
    </message>
    <message>
        <source>typed, for this run</source>
        <translation>wedi&apos;i theipio, ar gyfer y tro hwn</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>rhoddwyd</translation>
    </message>
    <message>
        <source>not needed by an inspector</source>
        <translation>nid oes ei angen ar arolygydd</translation>
    </message>
    <message>
        <source>none named; the first connect registers one</source>
        <translation>dim un wedi&apos;i enwi; bydd y cysylltu cyntaf yn cofrestru un</translation>
    </message>
    <message>
        <source>known to the service</source>
        <translation>yn hysbys i&apos;r gwasanaeth</translation>
    </message>
    <message>
        <source>not asked without a user</source>
        <translation>heb ei holi heb ddefnyddiwr</translation>
    </message>
    <message>
        <source>See what lies there, or start Holdfast: a damaged database is set aside, never deleted, and filled again from the service.</source>
        <translation>Edrychwch beth sydd yno, neu cychwynnwch Holdfast: rhoddir cronfa ddata sydd wedi&apos;i difrodi o&apos;r neilltu, heb ei dileu byth, a&apos;i llenwi eto o&apos;r gwasanaeth.</translation>
    </message>
    <message>
        <source>Make the data folder writable, or choose another one with --data-dir.</source>
        <translation>Gwnewch hi&apos;n bosibl ysgrifennu i&apos;r ffolder data, neu dewiswch un arall gyda --data-dir.</translation>
    </message>
    <message>
        <source>Ask whoever registered this client to enable this scope.</source>
        <translation>Gofynnwch i bwy bynnag a gofrestrodd y cleient hwn alluogi&apos;r cwmpas hwn.</translation>
    </message>
    <message>
        <source>See whether &quot;clientId&quot; is right and the secret is the one registered for it.</source>
        <translation>Gwiriwch a yw “clientId” yn gywir ac ai&apos;r gyfrinach yw&apos;r un a gofrestrwyd ar ei gyfer.</translation>
    </message>
    <message>
        <source>The redirect comes back to 127.0.0.1; let programs listen there.</source>
        <translation>Mae&apos;r ailgyfeiriad yn dod yn ôl i 127.0.0.1; gadewch i raglenni wrando yno.</translation>
    </message>
    <message>
        <source>Only needed when the redirect URI says ::1 or localhost; let programs listen there.</source>
        <translation>Dim ond ei angen pan fydd yr URI ailgyfeirio&apos;n dweud ::1 neu localhost; gadewch i raglenni wrando yno.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or register another redirect URI.</source>
        <translation>Caewch y rhaglen sy&apos;n defnyddio&apos;r porth hwn, neu cofrestrwch URI ailgyfeirio arall.</translation>
    </message>
    <message>
        <source>Start and unlock a keychain (GNOME Keyring, KWallet), or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Cychwynnwch a datglowch gylch allweddi (GNOME Keyring, KWallet), neu enwch “secretFile” yn y proffil.</translation>
    </message>
    <message>
        <source>See whether this computer is online, and whether &quot;identityUrl&quot; in the profile is right.</source>
        <translation>Gwiriwch a yw&apos;r cyfrifiadur hwn ar-lein, ac a yw “identityUrl” yn y proffil yn gywir.</translation>
    </message>
    <message>
        <source>See whether &quot;apiUrl&quot; in the profile is right.</source>
        <translation>Gwiriwch a yw “apiUrl” yn y proffil yn gywir.</translation>
    </message>
    <message>
        <source>See whether &quot;userId&quot; in the profile is right.</source>
        <translation>Gwiriwch a yw “userId” yn y proffil yn gywir.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret NAME&quot;, or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Storiwch hi gyda “holdfast-cli profiles set-secret NAME”, neu enwch “secretFile” yn y proffil.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Proffil</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cronfa ddata</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv4</source>
        <translation>Ffordd yn ôl o&apos;r porwr, IPv4</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv6</source>
        <translation>Ffordd yn ôl o&apos;r porwr, IPv6</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Cyfeiriad dychwelyd</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Porwr</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Cylch allweddi</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Bachau gwe</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Dirprwy</translation>
    </message>
    <message>
        <source>Identity service</source>
        <translation>Gwasanaeth hunaniaeth</translation>
    </message>
    <message>
        <source>Data service</source>
        <translation>Gwasanaeth data</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Cloc</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Cyfrinach y cleient</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Defnyddiwr</translation>
    </message>
    <message>
        <source>Data of this user</source>
        <translation>Data&apos;r defnyddiwr hwn</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <extracomment>%1 is a technical word such as connection:read.</extracomment>
        <translation>Hawl %1</translation>
    </message>
    <message>
        <source>not looked at: something above must be put right first</source>
        <translation>nid edrychwyd arno: rhaid cywiro rhywbeth uchod yn gyntaf</translation>
    </message>
    <message>
        <source>It took too long. See whether a question is waiting on the screen, and try again.</source>
        <translation>Cymerodd ormod o amser. Edrychwch a oes cwestiwn yn aros ar y sgrin, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>iawn</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Of a check: it works, and something about it should be known.</extracomment>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Of a check: it does not work.</extracomment>
        <translation>gwall</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Of a check: it was not made.</extracomment>
        <translation>hepgorwyd</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nid oes dim yn y ffordd.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>Mae angen cael golwg ar %n llinell.</numerusform>
            <numerusform>Mae angen cael golwg ar %n llinell.</numerusform>
            <numerusform>Mae angen cael golwg ar %n o linellau.</numerusform>
            <numerusform>Mae angen cael golwg ar %n o linellau.</numerusform>
            <numerusform>Mae angen cael golwg ar %n o linellau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 &quot;ok&quot; or &quot;wrong&quot;, %2 what was looked at, %3 what was found.</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>A page should open in your browser now.</source>
        <translation>Dylai tudalen agor yn eich porwr nawr.</translation>
    </message>
    <message>
        <source>The page came back: your browser and Holdfast find each other.</source>
        <translation>Daeth y dudalen yn ôl: mae eich porwr a Holdfast yn dod o hyd i&apos;w gilydd.</translation>
    </message>
    <message>
        <source>Nothing came back within a minute. Did a page open, and did it say that Holdfast was found?</source>
        <translation>Ni ddaeth dim yn ôl o fewn munud. A agorodd tudalen, ac a ddywedodd fod Holdfast wedi&apos;i ganfod?</translation>
    </message>
    <message>
        <source>The data came, but the service could not work through all of it.</source>
        <translation>Daeth y data, ond ni allai&apos;r gwasanaeth brosesu&apos;r cyfan.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Bydd yn rhoi cynnig arall arni ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>Your consent is fine; what came before is kept.</source>
        <translation>Mae eich caniatâd yn iawn; cedwir yr hyn a ddaeth o&apos;r blaen.</translation>
    </message>
    <message>
        <source>The service asks for the rest by itself.</source>
        <translation>Bydd y gwasanaeth yn gofyn am y gweddill ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>It is your turn: confirm at %1.</source>
        <translation>Eich tro chi yw hi: cadarnhewch gyda %1.</translation>
    </message>
    <message>
        <source>The password may have changed, or access was withdrawn at the bank.</source>
        <translation>Efallai fod y cyfrinair wedi newid, neu fod mynediad wedi&apos;i dynnu&apos;n ôl yn y banc.</translation>
    </message>
    <message>
        <source>It is your turn: log in at %1 again.</source>
        <translation>Eich tro chi yw hi: mewngofnodwch eto gyda %1.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>The service&apos;s words: fetching %1, processing %2</source>
        <extracomment>%1 and %2 are the service&apos;s own words, such as &quot;success&quot;.</extracomment>
        <translation>Geiriau&apos;r gwasanaeth: nôl %1, prosesu %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the list view shows.</source>
        <extracomment>Below a list of connections that need the person or have ended: those it leaves out.</extracomment>
        <translation>
            <numerusform>A %n arall, a ddangosir yng ngolwg y rhestr.</numerusform>
            <numerusform>A %n arall, a ddangosir yng ngolwg y rhestr.</numerusform>
            <numerusform>A %n arall, a ddangosir yng ngolwg y rhestr.</numerusform>
            <numerusform>A %n arall, a ddangosir yng ngolwg y rhestr.</numerusform>
            <numerusform>A %n arall, a ddangosir yng ngolwg y rhestr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>%1 is what a program says of a fault, in English.</extracomment>
        <translation>Manylyn technegol: %1</translation>
    </message>
    <message>
        <source>%1 (missed: could not be shown)</source>
        <extracomment>When a reminder was told, such as &quot;today 10:04&quot;; the desktop had no way to show it.</extracomment>
        <translation>%1 (collwyd: nid oedd modd ei ddangos)</translation>
    </message>
    <message>
        <source>Its address was not found, as when this computer is not online. Nothing is wrong with your consents.</source>
        <translation>Ni chafwyd hyd i&apos;w gyfeiriad, fel pan nad yw&apos;r cyfrifiadur hwn ar-lein. Nid oes dim o&apos;i le ar eich caniatadau.</translation>
    </message>
    <message>
        <source>No answer came in time. Nothing is wrong with your consents.</source>
        <translation>Ni ddaeth ateb mewn pryd. Nid oes dim o&apos;i le ar eich caniatadau.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was here. Nothing is wrong with your consents.</source>
        <translation>Torrodd y cysylltiad cyn i&apos;r ateb gyrraedd. Nid oes dim o&apos;i le ar eich caniatadau.</translation>
    </message>
    <message>
        <source>not usable, and not needed: the profile names a secret file</source>
        <translation>ni ellir ei ddefnyddio, ac nid oes ei angen: mae&apos;r proffil yn enwi ffeil gyfrinach</translation>
    </message>
    <message>
        <source>Left from the renewals of %1.</source>
        <extracomment>%1 is a moment such as &quot;yesterday 18:00&quot;.</extracomment>
        <translation>Ar ôl o&apos;r adnewyddiadau: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n key(s) not known and ignored: %2</source>
        <extracomment>%1 is a path, %2 the keys, with commas between.</extracomment>
        <translation>
            <numerusform>%1; %n allwedd anhysbys, wedi&apos;i hanwybyddu: %2</numerusform>
            <numerusform>%1; %n allwedd anhysbys, wedi&apos;u hanwybyddu: %2</numerusform>
            <numerusform>%1; %n o allweddi anhysbys, wedi&apos;u hanwybyddu: %2</numerusform>
            <numerusform>%1; %n o allweddi anhysbys, wedi&apos;u hanwybyddu: %2</numerusform>
            <numerusform>%1; %n o allweddi anhysbys, wedi&apos;u hanwybyddu: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or copy each link out of Holdfast and open it yourself.</source>
        <translation>Gosodwch xdg-utils a phorwr ar gyfer tudalennau gwe, neu copïwch bob dolen o Holdfast a&apos;i hagor eich hun.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or use --no-browser and open the links yourself.</source>
        <translation>Gosodwch xdg-utils a phorwr ar gyfer tudalennau gwe, neu defnyddiwch --no-browser ac agor y dolenni eich hun.</translation>
    </message>
    <message>
        <source>The consent has ended; log in again first.</source>
        <translation>Mae&apos;r caniatâd wedi dod i ben; mewngofnodwch eto yn gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %1 of %n connection(s) need you; ended: %2.</source>
        <extracomment>%1 is how many need the person, %2 how many consents have ended, %n how many there are.</extracomment>
        <translation>
            <numerusform>Heddiw: mae angen eich sylw ar %1 o&apos;r %n cysylltiad; mae %2 wedi dod i ben.</numerusform>
            <numerusform>Heddiw: mae angen eich sylw ar %1 o&apos;r %n cysylltiad; mae %2 wedi dod i ben.</numerusform>
            <numerusform>Heddiw: mae angen eich sylw ar %1 o&apos;r %n cysylltiad; mae %2 wedi dod i ben.</numerusform>
            <numerusform>Heddiw: mae angen eich sylw ar %1 o&apos;r %n cysylltiad; mae %2 wedi dod i ben.</numerusform>
            <numerusform>Heddiw: mae angen eich sylw ar %1 o&apos;r %n cysylltiad; mae %2 wedi dod i ben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1: %2 of %n connection(s) will need you; ended by then: %3.</source>
        <extracomment>%1 is a day, %2 how many will need the person, %3 how many consents will have ended by then, %n how many connections there are.</extracomment>
        <translation>
            <numerusform>Ar %1: bydd angen eich sylw ar %2 o&apos;r %n cysylltiad; bydd %3 wedi dod i ben.</numerusform>
            <numerusform>Ar %1: bydd angen eich sylw ar %2 o&apos;r %n cysylltiad; bydd %3 wedi dod i ben.</numerusform>
            <numerusform>Ar %1: bydd angen eich sylw ar %2 o&apos;r %n cysylltiad; bydd %3 wedi dod i ben.</numerusform>
            <numerusform>Ar %1: bydd angen eich sylw ar %2 o&apos;r %n cysylltiad; bydd %3 wedi dod i ben.</numerusform>
            <numerusform>Ar %1: bydd angen eich sylw ar %2 o&apos;r %n cysylltiad; bydd %3 wedi dod i ben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to keep an eye on</source>
        <translation>
            <numerusform>%n cysylltiad i gadw llygad arno</numerusform>
            <numerusform>%n cysylltiad i gadw llygad arno</numerusform>
            <numerusform>%n o gysylltiadau i gadw llygad arnynt</numerusform>
            <numerusform>%n o gysylltiadau i gadw llygad arnynt</numerusform>
            <numerusform>%n o gysylltiadau i gadw llygad arnynt</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. When you renew, the link can be copied and opened by hand.</source>
        <translation>Nid oedd modd cychwyn porwr. Wrth adnewyddu, gellir copïo&apos;r ddolen a&apos;i hagor â llaw.</translation>
    </message>
    <message>
        <source>It is not answering requests at the moment. Nothing is wrong with your consents.</source>
        <translation>Nid yw&apos;n derbyn galwadau ar hyn o bryd. Nid oes dim o&apos;i le ar eich caniatadau.</translation>
    </message>
    <message>
        <source>Not connected · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read.</extracomment>
        <translation>Heb gysylltu · gwiriwyd %1</translation>
    </message>
    <message>
        <source>Enter the right one. If the profile names a secret file, correct that file.</source>
        <translation>Rhowch yr un gywir. Os yw&apos;r proffil yn enwi ffeil gyfrinach, cywirwch y ffeil honno.</translation>
    </message>
    <message>
        <source>The service keeps a record of its own.</source>
        <translation>Mae&apos;r gwasanaeth yn cadw ei gofnod ei hun.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent is given.</source>
        <translation>Cofnod y gwasanaeth ei hun: mae&apos;r caniatâd wedi&apos;i roi.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent was withdrawn.</source>
        <translation>Cofnod y gwasanaeth ei hun: tynnwyd y caniatâd yn ôl.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent has ended.</source>
        <translation>Cofnod y gwasanaeth ei hun: mae&apos;r caniatâd wedi dod i ben.</translation>
    </message>
    <message>
        <source>The service&apos;s own record says “%1”.</source>
        <extracomment>%1 is a word of the service, such as &quot;Suspended&quot;.</extracomment>
        <translation>Mae cofnod y gwasanaeth ei hun yn dweud “%1”.</translation>
    </message>
    <message>
        <source>It was given from %1 to %2.</source>
        <extracomment>Of a consent; %1 and %2 are days.</extracomment>
        <translation>Fe&apos;i rhoddwyd o %1 i %2.</translation>
    </message>
    <message>
        <source>It was given from %1 on.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Fe&apos;i rhoddwyd o %1 ymlaen.</translation>
    </message>
    <message>
        <source>It was given up to %1.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Fe&apos;i rhoddwyd hyd at %1.</translation>
    </message>
    <message>
        <source>It was cancelled %1.</source>
        <extracomment>Of a consent; %1 is a moment such as &quot;3 March, 14:05&quot;.</extracomment>
        <translation>Fe&apos;i canslwyd %1.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <extracomment>%1 is a list of masked account numbers.</extracomment>
        <translation>Mae ar gyfer %1.</translation>
    </message>
    <message>
        <source>You are logged in at %1 for the accounts you ticked. The others stay on the old login.</source>
        <translation>Rydych wedi mewngofnodi gyda %1 ar gyfer y cyfrifon a diciwyd gennych. Mae&apos;r lleill yn aros ar yr hen fewngofnodi.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old login.</source>
        <translation>Bydd cyfrifon na chânt eu ticio yn aros ar yr hen fewngofnodi.</translation>
    </message>
    <message>
        <source>Stays on the old login</source>
        <translation>Yn aros ar yr hen fewngofnodi</translation>
    </message>
    <message>
        <source>On the old login: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Ar yr hen fewngofnodi: %1.</translation>
    </message>
    <message>
        <source>You are logged in for the accounts you ticked. The others stay on the old login.</source>
        <translation>Rydych wedi mewngofnodi ar gyfer y cyfrifon a diciwyd gennych. Mae&apos;r lleill yn aros ar yr hen fewngofnodi.</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to bring it along</source>
        <translation>%1, %2, pwyswch Enter i ddod ag ef hefyd</translation>
    </message>
    <message>
        <source>logins go by way of %1; data is asked for without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>mae mewngofnodi&apos;n mynd drwy %1; gofynnir am ddata heb ddirprwy</translation>
    </message>
    <message>
        <source>data is asked for by way of %1; logins go without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>gofynnir am ddata drwy %1; mae mewngofnodi&apos;n mynd heb ddirprwy</translation>
    </message>
    <message>
        <source>logins go by way of %1, and data is asked for by way of %2</source>
        <extracomment>%1 and %2 are addresses of proxies.</extracomment>
        <translation>mae mewngofnodi&apos;n mynd drwy %1, a gofynnir am ddata drwy %2</translation>
    </message>
    <message>
        <source>Press &quot;Enter the secret…&quot; in the window and paste it there.</source>
        <translation>Pwyswch “Rhoi&apos;r gyfrinach…” yn y ffenestr a&apos;i gludo yno.</translation>
    </message>
    <message>
        <source>Not reachable · checked %1 · next try %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read. %2 is one, too.</extracomment>
        <translation>Ddim ar gael · gwiriwyd %1 · y cynnig nesaf %2</translation>
    </message>
    <message>
        <source>Not reachable · checked %1</source>
        <translation>Ddim ar gael · gwiriwyd %1</translation>
    </message>
    <message>
        <source>This update came with connecting.</source>
        <translation>Daeth y diweddariad hwn wrth gysylltu.</translation>
    </message>
    <message>
        <source>This update was made by itself.</source>
        <translation>Digwyddodd y diweddariad hwn ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>This update was asked for.</source>
        <translation>Gofynnwyd am y diweddariad hwn.</translation>
    </message>
    <message>
        <source>The service calls this update “%1”.</source>
        <extracomment>%1 is a word of the service.</extracomment>
        <translation>“%1” yw enw&apos;r gwasanaeth ar y diweddariad hwn.</translation>
    </message>
</context>
<context>
    <name>holdfast::AccountsPage</name>
    <message>
        <source>history since %1</source>
        <extracomment>The first day of an account&apos;s transactions at the service.</extracomment>
        <translation>hanes ers %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>Balances as of %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Balansau fel yr oeddent %1</translation>
    </message>
    <message>
        <source>The accounts have not been read yet.</source>
        <translation>Nid yw&apos;r cyfrifon wedi&apos;u darllen eto.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (cudd)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Darllenwyd %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Newid %1</translation>
    </message>
    <message>
        <source>Name, notes, hide</source>
        <translation>Enw, nodiadau, cuddio</translation>
    </message>
    <message>
        <source>Months kept of %1</source>
        <translation>Misoedd a gedwir o %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) hidden</source>
        <translation>
            <numerusform>%n cyfrif wedi&apos;i guddio</numerusform>
            <numerusform>%n cyfrif wedi&apos;i guddio</numerusform>
            <numerusform>%n o gyfrifon wedi&apos;u cuddio</numerusform>
            <numerusform>%n o gyfrifon wedi&apos;u cuddio</numerusform>
            <numerusform>%n o gyfrifon wedi&apos;u cuddio</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out hidden accounts</source>
        <translation>Gadael cyfrifon cudd allan</translation>
    </message>
    <message>
        <source>Show hidden accounts</source>
        <translation>Dangos cyfrifon cudd</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>&amp;Enw a nodiadau…</translation>
    </message>
    <message>
        <source>&amp;Show this account again</source>
        <translation>&amp;Dangos y cyfrif hwn eto</translation>
    </message>
    <message>
        <source>&amp;Hide this account</source>
        <translation>&amp;Cuddio&apos;r cyfrif hwn</translation>
    </message>
    <message>
        <source>&amp;Copy account number</source>
        <translation>Copïo &amp;rhif y cyfrif</translation>
    </message>
</context>
<context>
    <name>holdfast::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Yn darllen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nid oes dim wedi digwydd eto</translation>
    </message>
    <message>
        <source>Updates, renewals and attempts of this connection are listed here.</source>
        <translation>Rhestrir diweddariadau, adnewyddiadau ac ymgeisiau&apos;r cysylltiad hwn yma.</translation>
    </message>
</context>
<context>
    <name>holdfast::BankPicker</name>
    <message>
        <source>Connect</source>
        <translation>Cysylltu</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Cysylltu banc</translation>
    </message>
    <message>
        <source>&amp;Which bank?</source>
        <translation>&amp;Pa fanc?</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Teipiwch ran o&apos;i enw</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Banciau</translation>
    </message>
    <message>
        <source>Choose in the &amp;browser</source>
        <translation>&amp;Dewis yn y porwr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Asking for the list of banks…</source>
        <translation>Yn gofyn am y rhestr o fanciau…</translation>
    </message>
    <message>
        <source>No bank of that name is in the service&apos;s list.</source>
        <translation>Nid oes banc o&apos;r enw hwnnw yn rhestr y gwasanaeth.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
</context>
<context>
    <name>holdfast::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Cau&apos;r hysbysiad hwn</translation>
    </message>
</context>
<context>
    <name>holdfast::BannerArea</name>
    <message>
        <source>Code: %1</source>
        <translation>Cod: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Rhoi&apos;r gyfrinach…</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <translation>Cadw&apos;r bwndel cymorth</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Ffeiliau JSON (*.json)</translation>
    </message>
    <message>
        <source>The support bundle could not be made.</source>
        <translation>Nid oedd modd gwneud y bwndel cymorth.</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Cadw…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Bwndel cymorth</translation>
    </message>
    <message>
        <source>Holdfast is looking at itself and at the service. This takes a moment.</source>
        <translation>Mae Holdfast yn edrych arno&apos;i hun ac ar y gwasanaeth. Mae hyn yn cymryd eiliad.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Beth fydd yn y ffeil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>This is all that support staff will see. People, accounts and numbers have stand-ins; passwords, balances, notes and transactions are not in it. Read it before you send it: Holdfast sends it to nobody.</source>
        <translation>Dyma&apos;r cyfan y bydd y tîm cymorth yn ei weld. Mae enwau eraill yn sefyll yn lle pobl, cyfrifon a rhifau; nid yw cyfrineiriau, balansau, nodiadau na thrafodion ynddi. Darllenwch hi cyn ei hanfon: nid yw Holdfast yn ei hanfon at neb.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Cadwyd fel %1. Dim ond chi all ei darllen.</translation>
    </message>
</context>
<context>
    <name>holdfast::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Blaenorol</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mis blaenorol</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>H&amp;eddiw</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nesaf</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mis nesaf</translation>
    </message>
    <message>
        <source>Loo&amp;k ahead:</source>
        <translation>Ed&amp;rych ymlaen:</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Edrych ymlaen</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>Y diwrnod a ddangosir</translation>
    </message>
    <message>
        <source>What ends on this day</source>
        <translation>Beth sy&apos;n dod i ben ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Sut y bydd yn edrych</translation>
    </message>
    <message>
        <source>&amp;Show connection</source>
        <translation>Dan&amp;gos y cysylltiad</translation>
    </message>
    <message>
        <source>Save calendar &amp;file…</source>
        <translation>Cad&amp;w ffeil galendr…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Yn ôl &amp;i&apos;r rhestr</translation>
    </message>
    <message>
        <source>This day is over; looking ahead begins today.</source>
        <translation>Mae&apos;r diwrnod hwn wedi mynd heibio; mae edrych ymlaen yn dechrau heddiw.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Cadw ffeil galendr</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendrau (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Cadwyd fel %1.</translation>
    </message>
    <message>
        <source>Names are hidden now, and the file would go without them. Show them, then save it.</source>
        <translation>Mae’r enwau wedi’u cuddio nawr, a byddai’r ffeil hebddyn nhw. Dangoswch nhw, yna cadwch hi.</translation>
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
        <translation>Symud i &amp;fyny</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Symud i &amp;lawr</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>&amp;Columns of the list</source>
        <translation>&amp;Colofnau&apos;r rhestr</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colofnau&apos;r rhestr</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>&amp;Rhagosodiad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>The bank always comes first. The others can also be dragged by their names above the list.</source>
        <translation>Y banc sydd gyntaf bob amser. Gellir llusgo&apos;r lleill hefyd wrth eu henwau uwchben y rhestr.</translation>
    </message>
    <message>
        <source>&amp;Hide this one</source>
        <translation>C&amp;uddio hon</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Dangos hon</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Symud y golofn</translation>
    </message>
    <message>
        <source>Show the column, or hide it</source>
        <translation>Dangos y golofn, neu ei chuddio</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionCommands</name>
    <message>
        <source>%1 is being asked for news</source>
        <translation>Mae %1 yn cael ei holi am newyddion</translation>
    </message>
    <message>
        <source>This can take a few minutes; you can go on working.</source>
        <translation>Gall hyn gymryd ychydig funudau; gallwch ddal ati i weithio.</translation>
    </message>
    <message>
        <source>The webhook address is on the clipboard</source>
        <translation>Mae cyfeiriad y bachyn gwe ar y clipfwrdd</translation>
    </message>
    <message>
        <source>Give it to the relay that brings webhooks to this computer, and to nobody else.</source>
        <translation>Rhowch ef i&apos;r gwasanaeth cyfnewid sy&apos;n dod â bachau gwe i&apos;r cyfrifiadur hwn, ac i neb arall.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Cod: %1</translation>
    </message>
    <message>
        <source>The account number is on the clipboard</source>
        <translation>Mae rhif y cyfrif ar y clipfwrdd</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Bydd yn gadael y clipfwrdd ar ôl %n eiliad.</numerusform>
            <numerusform>Bydd yn gadael y clipfwrdd ar ôl %n eiliad.</numerusform>
            <numerusform>Bydd yn gadael y clipfwrdd ar ôl %n eiliad.</numerusform>
            <numerusform>Bydd yn gadael y clipfwrdd ar ôl %n eiliad.</numerusform>
            <numerusform>Bydd yn gadael y clipfwrdd ar ôl %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>Mae&apos;r ddolen ar y clipfwrdd</translation>
    </message>
    <message>
        <source>Paste it into the address bar of a browser.</source>
        <translation>Gludwch hi ym mar cyfeiriad porwr.</translation>
    </message>
    <message>
        <source>You are not reminded of %1 before %2.</source>
        <extracomment>%1 is a connection, %2 a moment such as &quot;tomorrow 09:00&quot;.</extracomment>
        <translation>Ni chewch eich atgoffa o %1 cyn %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionListModel</name>
    <message>
        <source>next one is late</source>
        <translation>mae&apos;r nesaf yn hwyr</translation>
    </message>
    <message>
        <source>next %1–%2</source>
        <extracomment>%1 and %2 are times of the same day.</extracomment>
        <translation>nesaf %1–%2</translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>nesaf %1</translation>
    </message>
    <message>
        <source>next by %1</source>
        <extracomment>%1 is a time of this day or a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>nesaf erbyn %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>End not readable</source>
        <translation>Diwedd yn annarllenadwy</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Dim dyddiad gorffen</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Daeth i ben ar %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tan %1</translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>Daeth y caniatâd i ben ar %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>Daw&apos;r caniatâd i ben ar %1</translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation>Diweddariad diwethaf: %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <extracomment>%1 is a window of time: &quot;between 14:00 and 18:00&quot;</extracomment>
        <translation>Diweddariad nesaf: %1</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Diweddariad diwethaf</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Beth i&apos;w wneud</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Diweddariad nesaf</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Cyfoethogi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For the ear: %1 is the heading above a row, such as &quot;Needs you&quot;, %2 the row.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has the account “%1”</source>
        <extracomment>Why a search found this connection; %1 is one of its accounts.</extracomment>
        <translation>â&apos;r cyfrif “%1”</translation>
    </message>
    <message>
        <source>found in your notes</source>
        <translation>wedi&apos;i ganfod yn eich nodiadau</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Pwy sy&apos;n mewngofnodi</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Daw i ben ar</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Cysylltwyd ar</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ni enwyd neb</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) you</source>
        <extracomment>Heading over the connections of a bank or person, %1; some of them need somebody.</extracomment>
        <translation>
            <numerusform>%1 · angen eich sylw ar %n</numerusform>
            <numerusform>%1 · angen eich sylw ar %n</numerusform>
            <numerusform>%1 · angen eich sylw ar %n</numerusform>
            <numerusform>%1 · angen eich sylw ar %n</numerusform>
            <numerusform>%1 · angen eich sylw ar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Read aloud of a cell that is empty: no button, or nothing known.</extracomment>
        <translation>Dim i’w wneud yma</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Gwag</translation>
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
        <translation>Ticio&apos;r rhes, neu dynnu&apos;r tic</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Mynd i&apos;r cysylltiad</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copïo&apos;r rhes</translation>
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
        <translation>Daeth i ben am %1.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Daw i ben am %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Bank connections</source>
        <translation>Cysylltiadau banc</translation>
    </message>
    <message>
        <source>4 accounts · enriched</source>
        <translation>4 o gyfrifon · wedi&apos;u cyfoethogi</translation>
    </message>
    <message>
        <source>Ended 4 November</source>
        <translation>Daeth i ben ar 4 Tachwedd</translation>
    </message>
    <message>
        <source>14 November, 08:00</source>
        <translation>14 Tachwedd, 08:00</translation>
    </message>
    <message>
        <source>Barclays wants you to confirm</source>
        <translation>Mae Barclays am i chi gadarnhau</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>Angen eich sylw gyntaf</translation>
    </message>
    <message>
        <source>November,</source>
        <translation>Tachwedd,</translation>
    </message>
    <message>
        <source>4 accounts</source>
        <translation>4 cyfrif</translation>
    </message>
    <message>
        <source>wants you to</source>
        <translation>am i chi</translation>
    </message>
    <message>
        <source>between tomorrow 06:00</source>
        <translation>rhwng yfory 06:00</translation>
    </message>
    <message>
        <source>4 November 2025</source>
        <translation>4 Tachwedd 2025</translation>
    </message>
    <message>
        <source>Do what the row&apos;s button does</source>
        <translation>Gwneud yr hyn y mae botwm y rhes yn ei wneud</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Mynd o res i res</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>Mynd o grŵp i grŵp</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Mynd i&apos;r rhes gyntaf neu olaf</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Agor dewislen y rhes</translation>
    </message>
</context>
<context>
    <name>holdfast::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>End consent…</source>
        <translation>Dod â&apos;r caniatâd i ben…</translation>
    </message>
    <message>
        <source>What ending it means</source>
        <translation>Beth mae dod ag ef i ben yn ei olygu</translation>
    </message>
    <message>
        <source>What was asked and granted</source>
        <translation>Beth a ofynnwyd a beth a roddwyd</translation>
    </message>
</context>
<context>
    <name>holdfast::Desktop</name>
    <message>
        <source>Open a profile file</source>
        <translation>Agor ffeil broffil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Proffiliau (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsPane</name>
    <message>
        <source>Your notes</source>
        <translation>Eich nodiadau</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>Cynghorir: %1</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Beth arall y gellir ei wneud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button says, %2 a sentence why it cannot be done.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name and notes…</source>
        <translation>Enw a nodiadau…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ateb…</translation>
    </message>
    <message>
        <source>Overview of the connection</source>
        <translation>Trosolwg o&apos;r cysylltiad</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsTabs</name>
    <message>
        <source>Details of the connection</source>
        <translation>Manylion y cysylltiad</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Trafodion</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Cysoniadau</translation>
    </message>
</context>
<context>
    <name>holdfast::EventTree</name>
    <message>
        <source>Copy c&amp;orrelation id</source>
        <translation>Copïo ID c&amp;ydberthyn</translation>
    </message>
    <message>
        <source>Open what belongs to an entry, or close it</source>
        <translation>Agor yr hyn sy&apos;n perthyn i gofnod, neu ei gau</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copïo&apos;r cofnod</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstStartPage</name>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>What would you like to open?</source>
        <translation>Beth hoffech chi ei agor?</translation>
    </message>
    <message>
        <source>Holdfast keeps bank connections alive. It reaches them through a profile, which your organisation gives you; without one you can try it out.</source>
        <translation>Mae Holdfast yn cadw cysylltiadau banc yn fyw. Mae&apos;n eu cyrraedd drwy broffil, a gewch gan eich sefydliad; heb un gallwch roi cynnig arno.</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>Agor ffeil broffil…</translation>
    </message>
    <message>
        <source>Try Holdfast with make-believe banks</source>
        <translation>Rhoi cynnig ar Holdfast gyda banciau ffug</translation>
    </message>
    <message>
        <source>A sandbox on this computer. No account is needed, and nothing of it is real.</source>
        <translation>Blwch tywod ar y cyfrifiadur hwn. Nid oes angen cyfrif, ac nid oes dim ohono&apos;n real.</translation>
    </message>
    <message>
        <source>A profile that was set up for everybody on this computer.</source>
        <translation>Proffil a osodwyd ar gyfer pawb ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>A profile in your own folder.</source>
        <translation>Proffil yn eich ffolder eich hun.</translation>
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
        <translation>Wedi&apos;i wneud: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nawr: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Yn nes ymlaen: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Agor eto</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copïo&apos;r &amp;ddolen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>A&amp;ddress from the browser</source>
        <translation>Cy&amp;feiriad o&apos;r porwr</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>Defnyddio&apos;r &amp;cyfeiriad hwn</translation>
    </message>
</context>
<context>
    <name>holdfast::GoneDialog</name>
    <message>
        <source>Removed elsewhere</source>
        <translation>Wedi&apos;u tynnu yn rhywle arall</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Nothing of what was removed elsewhere is kept here.</source>
        <translation>Ni chedwir yma ddim o&apos;r hyn a dynnwyd yn rhywle arall.</translation>
    </message>
    <message>
        <source>You keep what is here.</source>
        <translation>Rydych yn cadw&apos;r hyn sydd yma.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Cadw&apos;r hyn sydd yma</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Dileu o&apos;r cyfrifiadur hwn…</translation>
    </message>
</context>
<context>
    <name>holdfast::HiddenSign</name>
    <message>
        <source>Amounts and names are hidden.</source>
        <translation>Mae symiau ac enwau wedi&apos;u cuddio.</translation>
    </message>
    <message>
        <source>Show &amp;amounts and names</source>
        <translation>Dang&amp;os symiau ac enwau</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Nodiadau atgoffa</translation>
    </message>
    <message>
        <source>You have not been reminded of anything yet</source>
        <translation>Nid ydych wedi cael eich atgoffa o ddim eto</translation>
    </message>
    <message>
        <source>Before a consent ends, and when a bank needs you, Holdfast tells you. Here you find it again, also what came while you were away.</source>
        <translation>Cyn i ganiatâd ddod i ben, a phan fydd angen eich sylw ar fanc, bydd Holdfast yn dweud wrthych. Cewch hyd iddo eto yma, a hefyd i&apos;r hyn a ddaeth tra oeddech i ffwrdd.</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Dangos y cysylltiad</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Fy atgoffa eto</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Nodi bod popeth wedi&apos;i ddarllen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Bank</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nodyn atgoffa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
</context>
<context>
    <name>holdfast::LineageView</name>
    <message>
        <source>Where this connection comes from</source>
        <translation>O ble y daw&apos;r cysylltiad hwn</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n connection(s) in all.</source>
        <translation>
            <numerusform>%1 %n cysylltiad i gyd.</numerusform>
            <numerusform>%1 %n cysylltiad i gyd.</numerusform>
            <numerusform>%1 %n o gysylltiadau i gyd.</numerusform>
            <numerusform>%1 %n o gysylltiadau i gyd.</numerusform>
            <numerusform>%1 %n o gysylltiadau i gyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from one to the next in the family</source>
        <translation>Mynd o&apos;r naill i&apos;r llall yn y teulu</translation>
    </message>
    <message>
        <source>Go to the newest or oldest of the family</source>
        <translation>Mynd i&apos;r diweddaraf neu&apos;r hynaf yn y teulu</translation>
    </message>
    <message>
        <source>Show that connection</source>
        <translation>Dangos y cysylltiad hwnnw</translation>
    </message>
</context>
<context>
    <name>holdfast::ListMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grwpio yn ôl</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Tr&amp;efnu yn ôl</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>C&amp;olofnau…</translation>
    </message>
    <message>
        <source>What needs you &amp;first</source>
        <translation>Angen eich sylw &amp;gyntaf</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Banc</translation>
    </message>
    <message>
        <source>&amp;Who logs in</source>
        <translation>&amp;Pwy sy&apos;n mewngofnodi</translation>
    </message>
</context>
<context>
    <name>holdfast::MainBar</name>
    <message>
        <source>Connect a bank</source>
        <translation>Cysylltu banc</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Gwirio nawr</translation>
    </message>
    <message>
        <source>Ask the service how your connections are.</source>
        <translation>Holi&apos;r gwasanaeth sut mae eich cysylltiadau.</translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Dim ond darllen y gall y proffil hwn ei wneud.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n due…</source>
        <translation>
            <numerusform>Adnewyddu %n cysylltiad…</numerusform>
            <numerusform>Adnewyddu %n cysylltiad…</numerusform>
            <numerusform>Adnewyddu %n o gysylltiadau…</numerusform>
            <numerusform>Adnewyddu %n o gysylltiadau…</numerusform>
            <numerusform>Adnewyddu %n o gysylltiadau…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search banks, accounts and people</source>
        <translation>Chwilio banciau, cyfrifon a phobl</translation>
    </message>
    <message>
        <source>Search banks, accounts, people…</source>
        <translation>Chwilio banciau, cyfrifon, pobl…</translation>
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
        <translation>Data a gedwir ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>&amp;Holdfast</source>
        <translation>&amp;Holdfast</translation>
    </message>
    <message>
        <source>&amp;Connect a bank…</source>
        <translation>&amp;Cysylltu banc…</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Gwirio nawr</translation>
    </message>
    <message>
        <source>&amp;Receipts of removals…</source>
        <translation>Derb&amp;ynebau tynnu…</translation>
    </message>
    <message>
        <source>Removed &amp;elsewhere…</source>
        <translation>Wedi&apos;u &amp;tynnu yn rhywle arall…</translation>
    </message>
    <message>
        <source>Copy &amp;webhook address</source>
        <translation>Copïo cyfeiriad &amp;bachyn gwe</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>Cadw bwndel cy&amp;morth…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>G&amp;adael</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>C&amp;ysylltiad</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Go&amp;lwg</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;hwilio</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Trosolwg</translation>
    </message>
    <message>
        <source>&amp;Transactions</source>
        <translation>Tra&amp;fodion</translation>
    </message>
    <message>
        <source>Select a connection in the list first</source>
        <translation>Dewiswch gysylltiad yn y rhestr yn gyntaf</translation>
    </message>
    <message>
        <source>&amp;Name and notes…	F2</source>
        <translation>&amp;Enw a nodiadau…	F2</translation>
    </message>
    <message>
        <source>Re&amp;move…	Del</source>
        <extracomment>After the tab stands the key that does the same in the list.</extracomment>
        <translation>Ty&amp;nnu…	Del</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Defnyddiwch broffil â rôl perchennog.</translation>
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
        <translation>Dangos y dderbynneb</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Penderfynu…</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Cadw&apos;r hyn sydd yma</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Dileu o&apos;r cyfrifiadur hwn…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Nid oes banc wedi&apos;i gysylltu eto</translation>
    </message>
    <message>
        <source>Connect one: your browser opens, you log in at your bank and choose the accounts. Holdfast then keeps the connection alive.</source>
        <translation>Cysylltwch un: bydd eich porwr yn agor, byddwch yn mewngofnodi yn eich banc ac yn dewis y cyfrifon. Wedyn bydd Holdfast yn cadw&apos;r cysylltiad yn fyw.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Cysylltu banc</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Reading your connections…</source>
        <translation>Yn darllen eich cysylltiadau…</translation>
    </message>
    <message>
        <source>Re&amp;new what is due…</source>
        <translation>A&amp;dnewyddu&apos;r hyn sydd ei angen…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>&amp;Nodiadau atgoffa…</translation>
    </message>
    <message>
        <source>Se&amp;lf-test…</source>
        <translation>&amp;Hunan-brawf…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Gos&amp;odiadau…</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>Ca&amp;lendr</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names</source>
        <translation>C&amp;uddio symiau ac enwau</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Cy&amp;morth</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Llwybrau byr &amp;bysellfwrdd…</translation>
    </message>
    <message>
        <source>Remind me a&amp;gain</source>
        <translation>Fy at&amp;goffa eto</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>&amp;Caniatâd</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Cyf&amp;rifon</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>G&amp;weithgarwch</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>C&amp;ysoniadau</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>Enw a nodiadau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>Copïo fel llinell</translation>
    </message>
    <message>
        <source>Empty the search, then close the details</source>
        <translation>Gwagio&apos;r chwiliad, yna cau&apos;r manylion</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Manylion</translation>
    </message>
    <message>
        <source>Connection &amp;id</source>
        <translation>&amp;ID y cysylltiad</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Eu hanghofio</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ni chafwyd hyd i ddim</translation>
    </message>
    <message>
        <source>“%1” is in no name of a bank or an account, in no note, and nobody logs in who is called so.</source>
        <translation>Nid yw “%1” yn enw unrhyw fanc na chyfrif, nac mewn unrhyw nodyn, ac nid oes neb o&apos;r enw hwnnw&apos;n mewngofnodi.</translation>
    </message>
    <message>
        <source>This profile may only read. Once the owner has connected a bank, it appears here.</source>
        <translation>Dim ond darllen y gall y proffil hwn ei wneud. Unwaith y bydd y perchennog wedi cysylltu banc, bydd yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Gwirio nawr</translation>
    </message>
    <message>
        <source>What is kept on this computer comes first, then what the service says.</source>
        <translation>Yr hyn a gedwir ar y cyfrifiadur hwn sy&apos;n dod gyntaf, yna&apos;r hyn y mae&apos;r gwasanaeth yn ei ddweud.</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Agor y dewislenni</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Trafodion</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Calendar and renewals</source>
        <translation>Calendr ac adnewyddiadau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>Cafwyd hyd i %n cysylltiad</numerusform>
            <numerusform>Cafwyd hyd i %n gysylltiad</numerusform>
            <numerusform>Cafwyd hyd i %n o gysylltiadau</numerusform>
            <numerusform>Cafwyd hyd i %n o gysylltiadau</numerusform>
            <numerusform>Cafwyd hyd i %n o gysylltiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the renewals</source>
        <translation>Adroddiad yr adnewyddu</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Rhoi&apos;r gyfrinach…</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Dim ond darllen y gall y proffil hwn ei wneud</translation>
    </message>
    <message>
        <source>“%1” was not found. While names are hidden only what stands in their place is searched.</source>
        <translation>Ni chafwyd hyd i “%1”. Tra bo enwau wedi’u cuddio, dim ond yr hyn sy’n sefyll yn eu lle a chwilir.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatchDialog</name>
    <message>
        <source>Keep this answer</source>
        <translation>Cadw&apos;r ateb hwn</translation>
    </message>
    <message>
        <source>Which account is which</source>
        <translation>Pa gyfrif yw pa un</translation>
    </message>
    <message>
        <source>The bank gave its accounts new numbers when you logged in, and they look too much alike to tell. Your name, notes and history go to the one you choose.</source>
        <translation>Rhoddodd y banc rifau newydd i&apos;w gyfrifon pan wnaethoch fewngofnodi, ac maent yn rhy debyg i&apos;w gwahaniaethu. Bydd eich enw, eich nodiadau a&apos;ch hanes yn mynd i&apos;r un a ddewiswch.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Dim un ohonynt</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Ei adael yn agored</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthStrip</name>
    <message>
        <source>Go from month to month of the history</source>
        <translation>Mynd o fis i fis yn yr hanes</translation>
    </message>
    <message>
        <source>Go to its first or last month</source>
        <translation>Mynd i&apos;w fis cyntaf neu olaf</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthView</name>
    <message numerus="yes">
        <source>%n end(s)</source>
        <translation>
            <numerusform>%n yn dod i ben</numerusform>
            <numerusform>%n yn dod i ben</numerusform>
            <numerusform>%n yn dod i ben</numerusform>
            <numerusform>%n yn dod i ben</numerusform>
            <numerusform>%n yn dod i ben</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from day to day</source>
        <translation>Mynd o ddydd i ddydd</translation>
    </message>
    <message>
        <source>Go from week to week</source>
        <translation>Mynd o wythnos i wythnos</translation>
    </message>
    <message>
        <source>Go from month to month</source>
        <translation>Mynd o fis i fis</translation>
    </message>
    <message>
        <source>Go to the first or last day of the month</source>
        <translation>Mynd i ddiwrnod cyntaf neu olaf y mis</translation>
    </message>
    <message>
        <source>Go to what ends on the day</source>
        <translation>Mynd i&apos;r hyn sy&apos;n dod i ben y diwrnod hwnnw</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDesk</name>
    <message>
        <source>Name and notes</source>
        <translation>Enw a nodiadau</translation>
    </message>
    <message>
        <source>Show amounts and names first; then they can be changed.</source>
        <translation>Dangoswch symiau ac enwau yn gyntaf; yna gellir eu newid.</translation>
    </message>
    <message>
        <source>Names are hidden now</source>
        <translation>Mae enwau wedi&apos;u cuddio nawr</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDialog</name>
    <message>
        <source>&amp;Own name</source>
        <translation>&amp;Enw personol</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Nodiadau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>&amp;Hide this account: leave it out of lists and counts</source>
        <translation>&amp;Cuddio&apos;r cyfrif hwn: ei adael allan o restrau a chyfrifiadau</translation>
    </message>
    <message>
        <source>Names and notes stay on this computer and follow a renewed connection.</source>
        <translation>Mae enwau a nodiadau&apos;n aros ar y cyfrifiadur hwn ac yn dilyn cysylltiad a adnewyddir.</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>Nid c&amp;yn</translation>
    </message>
    <message>
        <source>No reminder before this day</source>
        <translation>Dim nodyn atgoffa cyn y diwrnod hwn</translation>
    </message>
    <message>
        <source>&amp;Who logs in at the bank</source>
        <translation>&amp;Pwy sy&apos;n mewngofnodi yn y banc</translation>
    </message>
    <message>
        <source>Who logs in at the bank</source>
        <translation>Pwy sy&apos;n mewngofnodi yn y banc</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ni enwyd neb</translation>
    </message>
    <message>
        <source>&amp;Reminders, also in exported calendars</source>
        <translation>Nodiadau &amp;atgoffa, hefyd mewn calendrau a allforir</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Cadw&apos;r hyn a ysgrifennwyd</translation>
    </message>
</context>
<context>
    <name>holdfast::ProfileWindow</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Proffil</translation>
    </message>
    <message>
        <source>%1 – user %2</source>
        <extracomment>%1 the name of a profile, %2 the id of a user.</extracomment>
        <translation>%1 – defnyddiwr %2</translation>
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
        <translation>Proffil: %1</translation>
    </message>
    <message>
        <source>Show another profile or user</source>
        <translation>Dangos proffil neu ddefnyddiwr arall</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s)</source>
        <translation>
            <numerusform>%n nodyn atgoffa newydd</numerusform>
            <numerusform>%n nodyn atgoffa newydd</numerusform>
            <numerusform>%n o nodiadau atgoffa newydd</numerusform>
            <numerusform>%n o nodiadau atgoffa newydd</numerusform>
            <numerusform>%n o nodiadau atgoffa newydd</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>&amp;Nodiadau atgoffa…</translation>
    </message>
    <message>
        <source>Show what you were reminded of</source>
        <translation>Dangos yr hyn y cawsoch eich atgoffa ohono</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;minders: %n new…</source>
        <translation>
            <numerusform>&amp;Nodiadau atgoffa: %n newydd…</numerusform>
            <numerusform>&amp;Nodiadau atgoffa: %n newydd…</numerusform>
            <numerusform>&amp;Nodiadau atgoffa: %n newydd…</numerusform>
            <numerusform>&amp;Nodiadau atgoffa: %n newydd…</numerusform>
            <numerusform>&amp;Nodiadau atgoffa: %n newydd…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Tynnu cysylltiad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Wedi&apos;u tynnu yn rhywle arall</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptsDialog</name>
    <message>
        <source>Receipt of a removal</source>
        <translation>Derbynneb tynnu</translation>
    </message>
    <message>
        <source>Receipts of removals</source>
        <translation>Derbynebau tynnu</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Nid oes dim wedi&apos;i dynnu eto.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copïo fel testun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>holdfast::ReminderNotifier</name>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Fy atgoffa yfory</translation>
    </message>
</context>
<context>
    <name>holdfast::RenewalPage</name>
    <message>
        <source>Renewals</source>
        <translation>Adnewyddiadau</translation>
    </message>
    <message>
        <source>What is renewed</source>
        <translation>Beth a adnewyddir</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hyd at y diwrnod hwn</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Beth:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Cych&amp;wyn</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>Hep&amp;gor hwn</translation>
    </message>
    <message>
        <source>S&amp;top for today</source>
        <translation>&amp;Stopio am heddiw</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copïo&apos;&amp;r adroddiad</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Gorffen</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Yn ôl &amp;i&apos;r rhestr</translation>
    </message>
    <message>
        <source>Nothing to renew</source>
        <translation>Dim byd i&apos;w adnewyddu</translation>
    </message>
    <message>
        <source>No connection is due. A longer time ahead may show some.</source>
        <translation>Nid oes angen adnewyddu unrhyw gysylltiad. Efallai y bydd cyfnod hirach yn dangos rhai.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n connection(s), one after the other</source>
        <translation>
            <numerusform>Adnewyddu %n cysylltiad</numerusform>
            <numerusform>Adnewyddu %n cysylltiad</numerusform>
            <numerusform>Adnewyddu %n o gysylltiadau, un ar ôl y llall</numerusform>
            <numerusform>Adnewyddu %n o gysylltiadau, un ar ôl y llall</numerusform>
            <numerusform>Adnewyddu %n o gysylltiadau, un ar ôl y llall</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want to renew.</source>
        <translation>Ticiwch yr hyn yr hoffech ei adnewyddu.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Pa&amp;rhau</translation>
    </message>
    <message>
        <source>Do &amp;not pause</source>
        <translation>Peidio â s&amp;eibio</translation>
    </message>
    <message>
        <source>Pause after this o&amp;ne</source>
        <translation>S&amp;eibio ar ôl hwn</translation>
    </message>
    <message>
        <source>Cancelling the one in your browser…</source>
        <translation>Yn canslo&apos;r un yn eich porwr…</translation>
    </message>
    <message>
        <source>It pauses when the one in your browser has ended.</source>
        <translation>Bydd yn seibio pan fydd yr un yn eich porwr wedi dod i ben.</translation>
    </message>
    <message>
        <source>When one is done, the next opens in your browser.</source>
        <translation>Pan fydd un wedi&apos;i orffen, bydd y nesaf yn agor yn eich porwr.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Gadael hwn allan</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Cynnwys hwn</translation>
    </message>
</context>
<context>
    <name>holdfast::ReturnAddressPage</name>
    <message>
        <source>Return address</source>
        <translation>Cyfeiriad dychwelyd</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>Cyfeiriad &amp;dychwelyd</translation>
    </message>
    <message>
        <source>any free one</source>
        <extracomment>In place of port 0.</extracomment>
        <translation>unrhyw un rhydd</translation>
    </message>
    <message>
        <source>&amp;Port on this computer</source>
        <translation>&amp;Porth ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>No profile that can be used is shown</source>
        <translation>Ni ddangosir unrhyw broffil y gellir ei ddefnyddio</translation>
    </message>
    <message>
        <source>The sandbox on this computer has an address of its own, which cannot be changed.</source>
        <translation>Mae gan y blwch tywod ar y cyfrifiadur hwn ei gyfeiriad ei hun, na ellir ei newid.</translation>
    </message>
    <message>
        <source>This profile is set up for everybody on this computer; an administrator can change it in %1.</source>
        <translation>Mae&apos;r proffil hwn wedi&apos;i osod ar gyfer pawb ar y cyfrifiadur hwn; gall gweinyddwr ei newid yn %1.</translation>
    </message>
    <message>
        <source>The port is for a return address with https: the page there sends the browser on to it. Both are kept in %1 and hold from the next login on.</source>
        <translation>Mae&apos;r porth ar gyfer cyfeiriad dychwelyd gyda https: mae&apos;r dudalen yno&apos;n anfon y porwr ymlaen iddo. Cedwir y ddau yn %1 ac maent yn cyfrif o&apos;r mewngofnodi nesaf ymlaen.</translation>
    </message>
    <message>
        <source>This cannot be used: type http://127.0.0.1:PORT/PATH, where port 0 is any free one, or the https address of a return page. What was set before holds.</source>
        <translation>Ni ellir defnyddio hwn: teipiwch http://127.0.0.1:PORT/PATH, lle mae porth 0 yn golygu unrhyw un rhydd, neu gyfeiriad https tudalen ddychwelyd. Yr hyn a osodwyd o&apos;r blaen sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>This cannot be used: a port goes with a return address with https, and is 0 or from 1024 to 65535. What was set before holds.</source>
        <translation>Ni ellir defnyddio hwn: mae porth yn mynd gyda chyfeiriad dychwelyd https, ac mae&apos;n 0 neu rhwng 1024 a 65535. Yr hyn a osodwyd o&apos;r blaen sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Where your browser comes back to after the bank. It must be the same, to the letter, as the redirect URI that is registered at Moneyhub.</source>
        <translation>Yma y daw eich porwr yn ôl ar ôl y banc. Rhaid iddo fod yr un fath, i&apos;r llythyren, â&apos;r URI ailgyfeirio sydd wedi&apos;i gofrestru gyda Moneyhub.</translation>
    </message>
</context>
<context>
    <name>holdfast::RowCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
</context>
<context>
    <name>holdfast::SecretDialog</name>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>Ei &amp;chadw yng nghylch allweddi&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Defnyddio</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Cyfrinach y cleient</translation>
    </message>
    <message>
        <source>&amp;Secret or key</source>
        <translation>C&amp;yfrinach neu allwedd</translation>
    </message>
    <message>
        <source>The keychain cannot be used now: the secret is kept for this run only.</source>
        <translation>Ni ellir defnyddio&apos;r cylch allweddi nawr: cedwir y gyfrinach ar gyfer y rhediad hwn yn unig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Paste the client secret, or the private key as JSON, of the profile “%1”.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Gludwch gyfrinach cleient y proffil “%1”, neu ei allwedd breifat fel JSON.</translation>
    </message>
</context>
<context>
    <name>holdfast::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>Hunan-brawf</translation>
    </message>
    <message>
        <source>Before the first bank Holdfast looks whether all it needs is there. You can do this again at any time: Holdfast, Self-test.</source>
        <translation>Cyn y banc cyntaf mae Holdfast yn edrych a yw popeth sydd ei angen arno yno. Gallwch wneud hyn eto unrhyw bryd: Holdfast, Hunan-brawf.</translation>
    </message>
    <message>
        <source>Holdfast looks whether all it needs is there. Nothing is sent to anybody but the service of this profile.</source>
        <translation>Mae Holdfast yn edrych a yw popeth sydd ei angen arno yno. Ni anfonir dim at neb ond gwasanaeth y proffil hwn.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Beth yr edrychwyd arno</translation>
    </message>
    <message>
        <source>&amp;Try the browser</source>
        <translation>&amp;Profi&apos;r porwr</translation>
    </message>
    <message>
        <source>Opens a page of Holdfast in your browser, which must come back.</source>
        <translation>Yn agor tudalen Holdfast yn eich porwr, a rhaid iddi ddod yn ôl.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Rhedeg eto</translation>
    </message>
    <message>
        <source>Go on to your banks</source>
        <translation>Mynd ymlaen i&apos;ch banciau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Yn edrych…</translation>
    </message>
    <message>
        <source>Looking: %1…</source>
        <translation>Yn edrych: %1…</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Copïwyd. Darllenwch ef cyn ei anfon at neb.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Tudalennau&apos;r gosodiadau</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Ai&amp;losod y dudalen hon</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;au</translation>
    </message>
    <message>
        <source>This holds until Holdfast ends: it could not be written down.</source>
        <translation>Mae hyn yn cyfrif nes i Holdfast ddod i ben: nid oedd modd ei gadw.</translation>
    </message>
</context>
<context>
    <name>holdfast::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr bysellfwrdd</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Chwilio&apos;r llwybrau byr</translation>
    </message>
    <message>
        <source>Search what to do, or a key…</source>
        <translation>Chwilio am weithred, neu fysell…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For the ear: %1 is what a shortcut does, %2 its keys, %3 where it works.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncListModel</name>
    <message>
        <source>at an unknown time</source>
        <translation>ar adeg anhysbys</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncsPage</name>
    <message>
        <source>Updates</source>
        <translation>Diweddariadau</translation>
    </message>
    <message>
        <source>No updates yet</source>
        <translation>Dim diweddariadau eto</translation>
    </message>
    <message>
        <source>Each time the service asks the bank for news, it is listed here.</source>
        <translation>Bob tro y bydd y gwasanaeth yn holi&apos;r banc am ddata newydd, fe&apos;i rhestrir yma.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>The updates are read as soon as the service can be reached.</source>
        <translation>Darllenir y diweddariadau cyn gynted ag y gellir cyrraedd y gwasanaeth.</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionFilterBar</name>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Unrhyw bryd</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Y 30 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Y 3 mis diwethaf</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Y 12 mis diwethaf</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Rhwng dau ddiwrnod</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>Chwilio trafodion</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Pob cyfrif</translation>
    </message>
    <message>
        <source>All, with hidden ones</source>
        <translation>Pob un, gyda rhai cudd</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>%1 is an account that its connection no longer carries.</extracomment>
        <translation>%1 (wedi cau)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that the person hides in lists.</extracomment>
        <translation>%1 (cudd)</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Mynd o&apos;r chwilio i&apos;r rhestr</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Gwagio&apos;r chwilio</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionListModel</name>
    <message>
        <source>Without a description</source>
        <translation>Heb ddisgrifiad</translation>
    </message>
    <message>
        <source>not booked yet</source>
        <translation>heb ei gofnodi eto</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionSortBar</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Sorts by this</source>
        <translation>Yn trefnu yn ôl hwn</translation>
    </message>
    <message>
        <source>Sorted: the earliest first</source>
        <translation>Trefnwyd: y cynharaf yn gyntaf</translation>
    </message>
    <message>
        <source>Sorted: the latest first</source>
        <translation>Trefnwyd: y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Sorted: the smallest amount of each currency first</source>
        <translation>Trefnwyd: swm lleiaf pob arian cyfred yn gyntaf</translation>
    </message>
    <message>
        <source>Sorted: the largest amount of each currency first</source>
        <translation>Trefnwyd: swm mwyaf pob arian cyfred yn gyntaf</translation>
    </message>
    <message>
        <source>Sorted from A to Z</source>
        <translation>Trefnwyd o A i Z</translation>
    </message>
    <message>
        <source>Sorted from Z to A</source>
        <translation>Trefnwyd o Z i A</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>Trefnu yn ôl:</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Trafodion</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Yn darllen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Dim yn cyfateb</translation>
    </message>
    <message>
        <source>None of the transactions kept here is what you asked for.</source>
        <translation>Nid yw&apos;r un o&apos;r trafodion a gedwir yma&apos;n cyfateb i&apos;r hyn y gofynnoch amdano.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos popeth</translation>
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
        <translation>Ag&amp;or Holdfast</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;reminder(s)…</source>
        <translation>
            <numerusform>%n &amp;nodyn atgoffa newydd…</numerusform>
            <numerusform>%n &amp;nodyn atgoffa newydd…</numerusform>
            <numerusform>%n o &amp;nodiadau atgoffa newydd…</numerusform>
            <numerusform>%n o &amp;nodiadau atgoffa newydd…</numerusform>
            <numerusform>%n o &amp;nodiadau atgoffa newydd…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Nodiadau atgoffa…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>G&amp;adael</translation>
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
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Defnyddiwr arall</translation>
    </message>
    <message>
        <source>&amp;Whose connections?</source>
        <translation>&amp;Cysylltiadau pwy?</translation>
    </message>
    <message>
        <source>Type a user&apos;s id, or a part of it or of the name</source>
        <translation>Teipiwch ID defnyddiwr, neu ran ohono neu o&apos;r enw</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Defnyddwyr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Asking for the list of users…</source>
        <translation>Yn gofyn am y rhestr o ddefnyddwyr…</translation>
    </message>
    <message>
        <source>The service&apos;s list has no such user.</source>
        <translation>Nid oes defnyddiwr o&apos;r fath yn rhestr y gwasanaeth.</translation>
    </message>
    <message>
        <source>There are more further down.</source>
        <translation>Mae rhagor ymhellach i lawr.</translation>
    </message>
    <message>
        <source>%1. Type the id of the user instead.</source>
        <extracomment>%1 says what went wrong, without a full stop.</extracomment>
        <translation>%1. Teipiwch ID y defnyddiwr yn lle hynny.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BanksCommand</name>
    <message>
        <source>BANK</source>
        <translation>BANC</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>MATH</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>GWLAD</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATWS</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No bank fits.</source>
        <translation>Nid oes banc yn cyfateb.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BundleCommand</name>
    <message>
        <source>The support bundle is in %1. Read it before you send it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Mae&apos;r bwndel cymorth yn %1. Darllenwch ef cyn ei anfon.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ConnectionsCommand</name>
    <message>
        <source>%1. %2 To delete that: %3</source>
        <extracomment>%1 and %2 are sentences, %3 a command to type.</extracomment>
        <translation>%1. %2 I ddileu hynny: %3</translation>
    </message>
    <message>
        <source>Forecast for %1, from what was read %2.</source>
        <extracomment>%1 is a date and time, %2 a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Rhagolwg ar gyfer %1, o&apos;r hyn a ddarllenwyd %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::DoctorCommand</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nid oes dim yn y ffordd.</translation>
    </message>
    <message>
        <source>Something needs a look.</source>
        <translation>Mae angen cael golwg ar rywbeth.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExplainCommand</name>
    <message>
        <source>standard input</source>
        <translation>mewnbwn safonol</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or &quot;standard input&quot;, %2 why it cannot be used.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;, so it is no connection</source>
        <translation>nid oes ganddo “id”, felly nid yw&apos;n gysylltiad</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>mae&apos;r ffeil yn rhy fawr</translation>
    </message>
    <message>
        <source>%1; what is explained is a connection as Moneyhub sends it, an array of them, or a reply {&quot;data&quot;:[…]}</source>
        <extracomment>%1 why it cannot be used.</extracomment>
        <translation>%1; yr hyn a eglurir yw cysylltiad fel mae Moneyhub yn ei anfon, arae ohonynt, neu ateb {&quot;data&quot;:[…]}</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>Cofnod %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExportCommand</name>
    <message>
        <source>The value of --format must be csv, json or ics.</source>
        <translation>Rhaid i werth --format fod yn csv, json neu ics.</translation>
    </message>
    <message>
        <source>Say which format: --format csv, json or ics.</source>
        <translation>Dywedwch pa fformat: --format csv, json neu ics.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of consent written to %1.</source>
        <translation>
            <numerusform>Ysgrifennwyd diwedd %n caniatâd i %1.</numerusform>
            <numerusform>Ysgrifennwyd diwedd %n caniatâd i %1.</numerusform>
            <numerusform>Ysgrifennwyd diwedd %n o ganiatadau i %1.</numerusform>
            <numerusform>Ysgrifennwyd diwedd %n o ganiatadau i %1.</numerusform>
            <numerusform>Ysgrifennwyd diwedd %n o ganiatadau i %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) written to %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>Ysgrifennwyd %n cysylltiad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n cysylltiad i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o gysylltiadau i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o gysylltiadau i %1.</numerusform>
            <numerusform>Ysgrifennwyd %n o gysylltiadau i %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::cli::HistoryCommand</name>
    <message>
        <source>Nothing has happened to this connection yet.</source>
        <translation>Nid oes dim wedi digwydd i&apos;r cysylltiad hwn eto.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileCheckCommand</name>
    <message>
        <source>This profile can be used.</source>
        <translation>Gellir defnyddio&apos;r proffil hwn.</translation>
    </message>
    <message>
        <source>This profile cannot be used like this.</source>
        <translation>Ni ellir defnyddio&apos;r proffil hwn fel hyn.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileListCommand</name>
    <message>
        <source>Users are missing here, because what is kept on this computer cannot be read: %1</source>
        <translation>Mae defnyddwyr ar goll yma, oherwydd ni ellir darllen yr hyn a gedwir ar y cyfrifiadur hwn: %1</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFFIL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ENW</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔL</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>AR GYFER</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>DEFNYDDWYR</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FFEIL</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>ni ellir ei ddefnyddio</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>pawb</translation>
    </message>
    <message>
        <source>you</source>
        <translation>chi</translation>
    </message>
    <message>
        <source>There is no profile yet; put one into %1.</source>
        <translation>Nid oes proffil eto; rhowch un yn %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::RemoveCommand</name>
    <message>
        <source>Nobody can be asked here; add --yes to remove the connection.</source>
        <translation>Ni ellir gofyn i neb yma; ychwanegwch --yes i dynnu&apos;r cysylltiad.</translation>
    </message>
    <message>
        <source>Withdrawing access at the service…</source>
        <translation>Yn tynnu mynediad yn ôl yn y gwasanaeth…</translation>
    </message>
    <message>
        <source>Deleting what is kept here…</source>
        <translation>Yn dileu&apos;r hyn a gedwir yma…</translation>
    </message>
    <message>
        <source>To remove a connection its whole id is wanted: %1</source>
        <extracomment>%1 is an id.</extracomment>
        <translation>I dynnu cysylltiad mae angen ei ID cyfan: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::Runner</name>
    <message>
        <source>The output could not be written.</source>
        <translation>Nid oedd modd ysgrifennu&apos;r allbwn.</translation>
    </message>
    <message>
        <source>The service calls this request %1.</source>
        <translation>%1 yw enw&apos;r gwasanaeth ar y cais hwn.</translation>
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
        <translation>%1. Teipiwch neu gludwch gyfrinach neu JWK %2 a phwyswch Enter; ni chaiff ei dangos, ac fe&apos;i cedwir ar gyfer y rhediad hwn yn unig.</translation>
    </message>
    <message>
        <source>%1 stands for several connections; name one of these: %2</source>
        <extracomment>%1 what was typed, %2 a list of ids.</extracomment>
        <translation>Mae %1 yn cyfateb i sawl cysylltiad; enwch un o&apos;r rhain: %2</translation>
    </message>
    <message>
        <source>There is no connection %1 here; &quot;holdfast-cli connections&quot; lists them. Name one by its id, eight characters or more that it begins with, or its name.</source>
        <translation>Nid oes cysylltiad %1 yma; mae “holdfast-cli connections” yn eu rhestru. Enwch un yn ôl ei ID, wyth nod neu fwy y mae&apos;n dechrau â nhw, neu ei enw.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SetSecretCommand</name>
    <message>
        <source>Type or paste the secret or JWK and press Enter; it is not shown.</source>
        <translation>Teipiwch neu gludwch y gyfrinach neu&apos;r JWK a phwyswch Enter; ni chaiff ei dangos.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>Roedd y gronfa ddata wedi&apos;i difrodi ac fe&apos;i rhoddwyd o&apos;r neilltu fel %1.</translation>
    </message>
    <message>
        <source>The profile names a secret file, which is used instead of the keychain.</source>
        <translation>Mae&apos;r proffil yn enwi ffeil gyfrinach, a ddefnyddir yn lle&apos;r cylch allweddi.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>Mae cyfrinach %1 yn y cylch allweddi.</translation>
    </message>
    <message>
        <source>The secret is stored, but that could not be remembered. %1</source>
        <extracomment>%1 one or more sentences about what went wrong.</extracomment>
        <translation>Mae&apos;r gyfrinach wedi&apos;i chadw, ond nid oedd modd cofio hynny. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SyncCommand</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>Gadewir %1 allan: %2</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>Yn gofyn am %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing can be updated now.</source>
        <translation>Ni ellir diweddaru dim nawr.</translation>
    </message>
</context>
</TS>
