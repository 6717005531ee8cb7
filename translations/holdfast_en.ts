<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ProfileMenu</name>
    <message numerus="yes">
        <source>%n more profile(s) or user(s) are not watched</source>
        <extracomment>Of profiles or users that were opened in earlier starts and are too many.</extracomment>
        <translation>
            <numerusform>%n more profile or user is not watched</numerusform>
            <numerusform>%n more profiles or users are not watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used.</source>
        <translation>
            <numerusform>%1 allows %n update a day and all are used.</numerusform>
            <numerusform>%1 allows %n updates a day and all are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used; again from %2.</source>
        <translation>
            <numerusform>%1 allows %n update a day and all are used; again from %2.</numerusform>
            <numerusform>%1 allows %n updates a day and all are used; again from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Ended %n day ago</numerusform>
            <numerusform>Ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n hour(s) ago</source>
        <translation>
            <numerusform>Ended %n hour ago</numerusform>
            <numerusform>Ended %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n minute(s) ago</source>
        <translation>
            <numerusform>Ended %n minute ago</numerusform>
            <numerusform>Ended %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to approve</source>
        <translation>
            <numerusform>%n second left to approve</numerusform>
            <numerusform>%n seconds left to approve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to approve</source>
        <translation>
            <numerusform>%n minute left to approve</numerusform>
            <numerusform>%n minutes left to approve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), and none needs you</source>
        <translation>
            <numerusform>%n connection, and it does not need you</numerusform>
            <numerusform>%n connections, and none needs you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) need you</source>
        <extracomment>%1 is how many need the person, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 of %n connection needs you</numerusform>
            <numerusform>%1 of %n connections need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that %2 is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>The service confirmed %1 that %2 is gone, with %n account. Nothing of it is left on this computer.</numerusform>
            <numerusform>The service confirmed %1 that %2 is gone, with %n accounts. Nothing of it is left on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n account(s)? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</source>
        <translation>
            <numerusform>Remove %1 with %n account? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</numerusform>
            <numerusform>Remove %1 with %n accounts? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) enriched</source>
        <extracomment>%1 accounts are done, %n in all.</extracomment>
        <translation>
            <numerusform>%1 of %n account enriched</numerusform>
            <numerusform>%1 of %n accounts enriched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service is still enriching: %1 of %n account(s) done.</source>
        <translation>
            <numerusform>The service is still enriching: %1 of %n account done.</numerusform>
            <numerusform>The service is still enriching: %1 of %n accounts done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n day(s)</source>
        <translation>
            <numerusform>next consent ends in %n day</numerusform>
            <numerusform>next consent ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n hour(s)</source>
        <translation>
            <numerusform>next consent ends in %n hour</numerusform>
            <numerusform>next consent ends in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n minute(s)</source>
        <translation>
            <numerusform>next consent ends in %n minute</numerusform>
            <numerusform>next consent ends in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connection(s) needs you</source>
        <extracomment>%n is how many there are: two or more.</extracomment>
        <translation>
            <numerusform>1 of %n connection needs you</numerusform>
            <numerusform>1 of %n connections needs you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that the connection is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>The service confirmed %1 that the connection is gone, with %n account. Nothing of it is left on this computer.</numerusform>
            <numerusform>The service confirmed %1 that the connection is gone, with %n accounts. Nothing of it is left on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), with everything kept of them on this computer, are deleted.</source>
        <translation>
            <numerusform>%n account, with everything kept of it on this computer, is deleted.</numerusform>
            <numerusform>%n accounts, with everything kept of them on this computer, are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) are renewed</source>
        <extracomment>%1 is how many were renewed, %n how many were to be.</extracomment>
        <translation>
            <numerusform>%1 of %n connection is renewed</numerusform>
            <numerusform>%1 of %n connections are renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected already, with %n login(s). Another login is fine; to renew one, renew it instead.</source>
        <extracomment>%1 is a bank; the count is that of the logins there.</extracomment>
        <translation>
            <numerusform>%1 is connected already, with %n login. Another login is fine; to renew one, renew it instead.</numerusform>
            <numerusform>%1 is connected already, with %n logins. Another login is fine; to renew one, renew it instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>It is about %n day behind the service&apos;s.</numerusform>
            <numerusform>It is about %n days behind the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>It is about %n day ahead of the service&apos;s.</numerusform>
            <numerusform>It is about %n days ahead of the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>It is about %n hour behind the service&apos;s.</numerusform>
            <numerusform>It is about %n hours behind the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>It is about %n hour ahead of the service&apos;s.</numerusform>
            <numerusform>It is about %n hours ahead of the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>It is about %n minute behind the service&apos;s.</numerusform>
            <numerusform>It is about %n minutes behind the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>It is about %n minute ahead of the service&apos;s.</numerusform>
            <numerusform>It is about %n minutes ahead of the service&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out; the rest is shown and kept.</source>
        <translation>
            <numerusform>%n record was left out; the rest is shown and kept.</numerusform>
            <numerusform>%n records were left out; the rest is shown and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: %1, with %n month(s) of transactions and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>
            <numerusform>Deleted from this computer: %1, with %n month of transactions and what you wrote about them.</numerusform>
            <numerusform>Deleted from this computer: %1, with %n months of transactions and what you wrote about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were removed elsewhere</source>
        <translation>
            <numerusform>%n connection was removed elsewhere</numerusform>
            <numerusform>%n connections were removed elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <translation>
            <numerusform>And %n more account.</numerusform>
            <numerusform>And %n more accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) ended</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n consent ended</numerusform>
            <numerusform>%1: %n consents ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) end</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n consent ends</numerusform>
            <numerusform>%1: %n consents end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n day(s) ago</source>
        <extracomment>%1 is the name of a bank, as in all of these.</extracomment>
        <translation>
            <numerusform>%1: consent ended %n day ago</numerusform>
            <numerusform>%1: consent ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n day(s)</source>
        <translation>
            <numerusform>%1: consent ends in %n day</numerusform>
            <numerusform>%1: consent ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>%1: consent ended %n hour ago</numerusform>
            <numerusform>%1: consent ended %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n hour(s)</source>
        <translation>
            <numerusform>%1: consent ends in %n hour</numerusform>
            <numerusform>%1: consent ends in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>%1: consent ended %n minute ago</numerusform>
            <numerusform>%1: consent ended %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n minute(s)</source>
        <translation>
            <numerusform>%1: consent ends in %n minute</numerusform>
            <numerusform>%1: consent ends in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) or more</source>
        <translation>
            <numerusform>%n transaction or more</numerusform>
            <numerusform>%n transactions or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n transaction</numerusform>
            <numerusform>%n transactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing is kept of %n month(s) between.</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>
            <numerusform>%1 Nothing is kept of %n month between.</numerusform>
            <numerusform>%1 Nothing is kept of %n months between.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>%n connection needs you</numerusform>
            <numerusform>%n connections need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon</source>
        <translation>
            <numerusform>%n consent ends soon</numerusform>
            <numerusform>%n consents end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>About %n minute in all.</numerusform>
            <numerusform>About %n minutes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also what ends within %n day(s) (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>
            <numerusform>Also what ends within %n day (%1)</numerusform>
            <numerusform>Also what ends within %n days (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n renewal(s) left</source>
        <extracomment>%1 is how many are left, %n how many there are.</extracomment>
        <translation>
            <numerusform>Paused: %1 of %n renewal left</numerusform>
            <numerusform>Paused: %1 of %n renewals left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connection(s) are renewed</source>
        <translation>
            <numerusform>The connection is renewed</numerusform>
            <numerusform>All %n connections are renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) are left</source>
        <translation>
            <numerusform>%n renewal is left</numerusform>
            <numerusform>%n renewals are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n renewal(s)</source>
        <translation>
            <numerusform>Go on with %n renewal</numerusform>
            <numerusform>Go on with %n renewals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n day(s) ago</source>
        <translation>
            <numerusform>consent ended %n day ago</numerusform>
            <numerusform>consent ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n day(s)</source>
        <translation>
            <numerusform>consent ends in %n day</numerusform>
            <numerusform>consent ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>consent ended %n hour ago</numerusform>
            <numerusform>consent ended %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n hour(s)</source>
        <translation>
            <numerusform>consent ends in %n hour</numerusform>
            <numerusform>consent ends in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>consent ended %n minute ago</numerusform>
            <numerusform>consent ended %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n minute(s)</source>
        <translation>
            <numerusform>consent ends in %n minute</numerusform>
            <numerusform>consent ends in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>%n second apart</numerusform>
            <numerusform>%n seconds apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>%n line needs a look.</numerusform>
            <numerusform>%n lines need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the list view shows.</source>
        <extracomment>Below a list of connections that need the person or have ended: those it leaves out.</extracomment>
        <translation>
            <numerusform>And %n more, which the list view shows.</numerusform>
            <numerusform>And %n more, which the list view shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n key(s) not known and ignored: %2</source>
        <extracomment>%1 is a path, %2 the keys, with commas between.</extracomment>
        <translation>
            <numerusform>%1; %n key not known and ignored: %2</numerusform>
            <numerusform>%1; %n keys not known and ignored: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today: %1 of %n connection(s) need you; ended: %2.</source>
        <extracomment>%1 is how many need the person, %2 how many consents have ended, %n how many there are.</extracomment>
        <translation>
            <numerusform>Today: %1 of %n connection needs you; ended: %2.</numerusform>
            <numerusform>Today: %1 of %n connections need you; ended: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1: %2 of %n connection(s) will need you; ended by then: %3.</source>
        <extracomment>%1 is a day, %2 how many will need the person, %3 how many consents will have ended by then, %n how many connections there are.</extracomment>
        <translation>
            <numerusform>On %1: %2 of %n connection will need you; ended by then: %3.</numerusform>
            <numerusform>On %1: %2 of %n connections will need you; ended by then: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to keep an eye on</source>
        <translation>
            <numerusform>%n connection to keep an eye on</numerusform>
            <numerusform>%n connections to keep an eye on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::AccountsPage</name>
    <message numerus="yes">
        <source>%n account(s) hidden</source>
        <translation>
            <numerusform>%n account hidden</numerusform>
            <numerusform>%n accounts hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionCommands</name>
    <message numerus="yes">
        <source>It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>It leaves the clipboard after %n second.</numerusform>
            <numerusform>It leaves the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionListModel</name>
    <message numerus="yes">
        <source>%1 · %n need(s) you</source>
        <extracomment>Heading over the connections of a bank or person, %1; some of them need somebody.</extracomment>
        <translation>
            <numerusform>%1 · %n needs you</numerusform>
            <numerusform>%1 · %n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::LineageView</name>
    <message numerus="yes">
        <source>%1 %n connection(s) in all.</source>
        <translation>
            <numerusform>%1 %n connection in all.</numerusform>
            <numerusform>%1 %n connections in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::MainBar</name>
    <message numerus="yes">
        <source>Renew %n due…</source>
        <translation>
            <numerusform>Renew %n due…</numerusform>
            <numerusform>Renew %n due…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>%n connection found</numerusform>
            <numerusform>%n connections found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::MonthView</name>
    <message numerus="yes">
        <source>%n end(s)</source>
        <translation>
            <numerusform>%n end</numerusform>
            <numerusform>%n ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ProfileWindow</name>
    <message numerus="yes">
        <source>%n new reminder(s)</source>
        <translation>
            <numerusform>%n new reminder</numerusform>
            <numerusform>%n new reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;minders: %n new…</source>
        <translation>
            <numerusform>Re&amp;minders: %n new…</numerusform>
            <numerusform>Re&amp;minders: %n new…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RenewalPage</name>
    <message numerus="yes">
        <source>Renew %n connection(s), one after the other</source>
        <translation>
            <numerusform>Renew the connection</numerusform>
            <numerusform>Renew %n connections, one after the other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::TrayIcon</name>
    <message numerus="yes">
        <source>%n new &amp;reminder(s)…</source>
        <translation>
            <numerusform>%n new &amp;reminder…</numerusform>
            <numerusform>%n new &amp;reminders…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExportCommand</name>
    <message numerus="yes">
        <source>%n connection(s) written to %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%n connection written to %1.</numerusform>
            <numerusform>%n connections written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of consent written to %1.</source>
        <translation>
            <numerusform>%n end of consent written to %1.</numerusform>
            <numerusform>%n ends of consent written to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
