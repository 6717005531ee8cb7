<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CheckReport</name>
    <message>
        <source>ok    %1: %2</source>
        <extracomment>%1 names what was looked at, %2 says what was found.</extracomment>
        <translation>bien  %1: %2</translation>
    </message>
    <message>
        <source>WRONG %1: %2
      %3</source>
        <extracomment>%1 names what was looked at, %2 says what was found, %3 what to do.</extracomment>
        <translation>ERROR %1: %2
      %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command %1 has no option %2; see %3.</source>
        <translation>La orden %1 no tiene la opción %2; consulta %3.</translation>
    </message>
    <message>
        <source>There is no option %1; options of a command stand after it. See %2.</source>
        <translation>No existe la opción %1; las opciones de una orden van detrás de ella. Consulta %2.</translation>
    </message>
    <message>
        <source>The option %1 stands there twice; give it once.</source>
        <translation>La opción %1 aparece dos veces; indícala una sola vez.</translation>
    </message>
    <message>
        <source>The option %1 takes no value; leave out what follows &quot;=&quot;.</source>
        <translation>La opción %1 no lleva valor; quita lo que sigue a “=”.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>La opción %1 necesita un valor: %1 %2.</translation>
    </message>
    <message>
        <source>The value of %1 is empty; give %2.</source>
        <translation>El valor de %1 está vacío; indica %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see %2 for all of them.</source>
        <translation>No existe la orden “%1”; %2 las muestra todas.</translation>
    </message>
    <message>
        <source>A command is missing; see %1 for all of them.</source>
        <translation>Falta una orden; %1 las muestra todas.</translation>
    </message>
    <message>
        <source>The command %1 needs more: holdfast-cli %1 %2.</source>
        <translation>La orden %1 necesita algo más: holdfast-cli %1 %2.</translation>
    </message>
    <message>
        <source>The command %1 takes no argument number %2; see %3.</source>
        <translation>La orden %1 no admite un argumento número %2; consulta %3.</translation>
    </message>
    <message>
        <source>the profile to use: a name or a file (default: &quot;default&quot;)</source>
        <translation>el perfil que se usará: un nombre o un archivo (predeterminado: “default”)</translation>
    </message>
    <message>
        <source>start a private sandbox for this command in place of a profile</source>
        <translation>iniciar un entorno de pruebas propio para esta orden en lugar de un perfil</translation>
    </message>
    <message>
        <source>act as this Moneyhub user in place of the profile&apos;s own</source>
        <translation>actuar como este usuario de Moneyhub en lugar del que indica el perfil</translation>
    </message>
    <message>
        <source>where data is kept</source>
        <translation>dónde se guardan los datos</translation>
    </message>
    <message>
        <source>print exactly one JSON document</source>
        <translation>mostrar exactamente un documento JSON</translation>
    </message>
    <message>
        <source>no progress on the error output</source>
        <translation>no mostrar el progreso en la salida de errores</translation>
    </message>
    <message>
        <source>show help, of one command when it is named</source>
        <translation>mostrar la ayuda, o la de una orden si se nombra</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>--sandbox stands in place of --profile; give one of them.</source>
        <translation>--sandbox sustituye a --profile; indica solo uno de los dos.</translation>
    </message>
    <message>
        <source>The value of --user is empty; give the id of a user.</source>
        <translation>El valor de --user está vacío; indica el identificador de un usuario.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Give the id of one connection or --all, and not both.</source>
        <translation>Indica el identificador de una conexión o --all, pero no ambos.</translation>
    </message>
    <message>
        <source>use what is stored here; ask nobody</source>
        <translation>usar lo que está guardado aquí, sin consultar a nadie</translation>
    </message>
    <message>
        <source>wait for the verdict</source>
        <translation>esperar el resultado</translation>
    </message>
    <message>
        <source>only print the link, open no browser</source>
        <translation>mostrar solo el enlace, sin abrir el navegador</translation>
    </message>
    <message>
        <source>how long to wait for the approval (default: 600)</source>
        <translation>cuánto esperar la aprobación (predeterminado: 600)</translation>
    </message>
    <message>
        <source>list profiles, try one out, or store its secret (read from stdin)</source>
        <translation>mostrar los perfiles, probar uno o guardar su secreto (se lee de stdin)</translation>
    </message>
    <message>
        <source>the banks that can be connected</source>
        <translation>los bancos que se pueden conectar</translation>
    </message>
    <message>
        <source>only those with TEXT in the name</source>
        <translation>solo los que llevan TEXT en el nombre</translation>
    </message>
    <message>
        <source>all connections, freshly read</source>
        <translation>todas las conexiones, recién leídas</translation>
    </message>
    <message>
        <source>one connection whole</source>
        <translation>una conexión completa</translation>
    </message>
    <message>
        <source>what the rules say of connections given as JSON</source>
        <translation>lo que dicen las reglas de conexiones dadas como JSON</translation>
    </message>
    <message>
        <source>connect a bank in the browser</source>
        <translation>conectar un banco en el navegador</translation>
    </message>
    <message>
        <source>the bank&apos;s id (see banks)</source>
        <translation>el identificador del banco (consulta banks)</translation>
    </message>
    <message>
        <source>do what is advised for a connection</source>
        <translation>hacer lo que se aconseja para una conexión</translation>
    </message>
    <message>
        <source>log in again at the bank</source>
        <translation>volver a iniciar sesión en el banco</translation>
    </message>
    <message>
        <source>give the bank the code it asks for</source>
        <translation>dar al banco el código que pide</translation>
    </message>
    <message>
        <source>renew the consent without a bank login</source>
        <translation>renovar el consentimiento sin iniciar sesión en el banco</translation>
    </message>
    <message>
        <source>ask for an update now</source>
        <translation>pedir una actualización ahora</translation>
    </message>
    <message>
        <source>every connection that can be updated now</source>
        <translation>todas las conexiones que se pueden actualizar ahora</translation>
    </message>
    <message>
        <source>everything that happened to a connection, the oldest first</source>
        <translation>todo lo que le ha pasado a una conexión, lo más antiguo primero</translation>
    </message>
    <message>
        <source>withdraw access and delete the data kept here</source>
        <translation>retirar el acceso y borrar los datos guardados aquí</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>no preguntar</translation>
    </message>
    <message>
        <source>one line; exit 3 when something needs you</source>
        <translation>una línea; código de salida 3 si algo te necesita</translation>
    </message>
    <message>
        <source>the connections as a table or as JSON, or when they end as a calendar</source>
        <translation>las conexiones como tabla o JSON, o sus vencimientos como calendario</translation>
    </message>
    <message>
        <source>which of them (needed)</source>
        <translation>cuál de ellos (obligatorio)</translation>
    </message>
    <message>
        <source>write FILE in place of the output; only you can read it</source>
        <translation>escribir en FILE en lugar de la salida; solo tú puedes leerlo</translation>
    </message>
    <message>
        <source>look for what could keep Holdfast from working</source>
        <translation>buscar lo que podría impedir que Holdfast funcione</translation>
    </message>
    <message>
        <source>what support staff need to help, without names and numbers</source>
        <translation>lo que la asistencia necesita para ayudar, sin nombres ni números</translation>
    </message>
    <message>
        <source>as it will be then: a date such as 2026-12-24, which is the end of that day here, or RFC 3339 such as 2026-12-24T18:00:00Z</source>
        <translation>como estará entonces: una fecha como 2026-12-24, que es el final de ese día aquí, o RFC 3339 como 2026-12-24T18:00:00Z</translation>
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
        <translation>posible</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Consentimiento hasta</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Enriquecimiento</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
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
        <translation>ENRIQUECIMIENTO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation>ACTUALIZACIÓN</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>BANK</source>
        <translation>BANCO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>PENDIENTE</translation>
    </message>
    <message>
        <source>ACCOUNTS</source>
        <translation>CUENTAS</translation>
    </message>
    <message>
        <source>UPDATES</source>
        <translation>ACTUALIZACIONES</translation>
    </message>
    <message>
        <source>No bank is connected yet.</source>
        <translation>Aún no hay ningún banco conectado.</translation>
    </message>
    <message>
        <source>There is no connection in it.</source>
        <translation>No contiene ninguna conexión.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Sigue a</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguida por</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nombre propio</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Quién inicia sesión</translation>
    </message>
</context>
<context>
    <name>ConsentCalendar</name>
    <message>
        <source>Renewing takes a minute and no bank login. Open Holdfast and choose &quot;Renew consent&quot;.</source>
        <translation>Renovar lleva un minuto y no hace falta iniciar sesión en el banco. Abre Holdfast y elige “Renovar el consentimiento”.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew. Open Holdfast and choose &quot;Log in again&quot;.</source>
        <translation>Para renovar iniciarás sesión en %1. Abre Holdfast y elige “Volver a iniciar sesión”.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Esta termina por sí sola; no tienes que hacer nada.</translation>
    </message>
    <message>
        <source>The consent for %1 ends</source>
        <translation>Caduca el consentimiento para %1</translation>
    </message>
    <message>
        <source>Bank consents</source>
        <translation>Consentimientos bancarios</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Mantiene vivas tus conexiones bancarias.</translation>
    </message>
    <message>
        <source>Open this profile: a name, or a file.</source>
        <translation>Abrir este perfil: un nombre o un archivo.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>Open the embedded sandbox instead of a profile.</source>
        <translation>Abrir el entorno de pruebas integrado en lugar de un perfil.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar todo en esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Start the embedded sandbox with this scenario.</source>
        <translation>Iniciar el entorno de pruebas integrado con este escenario.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>This word is not known: %1</source>
        <translation>No se conoce esta palabra: %1</translation>
    </message>
    <message>
        <source>See: holdfast --help</source>
        <translation>Consulta: holdfast --help</translation>
    </message>
    <message>
        <source>Choose either a profile or the sandbox.</source>
        <translation>Elige un perfil o el entorno de pruebas.</translation>
    </message>
    <message>
        <source>Start with the icon in the tray alone, where there is a tray.</source>
        <translation>Empezar solo con el icono en la bandeja, si hay bandeja.</translation>
    </message>
    <message>
        <source>holdfast: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). On the console use holdfast-cli.</source>
        <translation>holdfast: no hay ninguna pantalla en la que abrir una ventana (DISPLAY y WAYLAND_DISPLAY no están definidas). En la consola, usa holdfast-cli.</translation>
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
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todas las órdenes:</translation>
    </message>
    <message>
        <source>Usage: holdfast-cli [OPTIONS] COMMAND …</source>
        <translation>Uso: holdfast-cli [OPCIONES] ORDEN …</translation>
    </message>
    <message>
        <source>Keeps your bank connections alive.</source>
        <translation>Mantiene vivas tus conexiones bancarias.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 minor units of “%2”</source>
        <translation>%1 unidades menores de “%2”</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (incierto)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>As set for the whole system</source>
        <translation>Como en todo el sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>Holdfast speaks HTTP to this proxy and keeps no password for it; one that wants a password is set for the whole system. What stays on this computer never goes through a proxy.</source>
        <translation>Holdfast habla HTTP con este proxy y no guarda ninguna contraseña para él; un proxy con contraseña se configura para todo el sistema. Lo que se queda en este equipo nunca pasa por un proxy.</translation>
    </message>
    <message>
        <source>Until a host is named here, what was set before holds.</source>
        <translation>Mientras no se indique aquí un servidor, vale lo que había antes.</translation>
    </message>
    <message>
        <source>This is no host: type a name such as proxy.example.org, or an address, and nothing before or after it.</source>
        <translation>Esto no es un servidor: escribe un nombre como proxy.example.org o una dirección, sin nada antes ni después.</translation>
    </message>
</context>
<context>
    <name>OptionValues</name>
    <message>
        <source>The value of --timeout must be a number of seconds from 1 to %1.</source>
        <translation>El valor de --timeout debe ser un número de segundos de 1 a %1.</translation>
    </message>
    <message>
        <source>The value of --%1 is no date; write it like 2026-12-24, which is the end of that day, or 2026-12-24T18:00:00Z.</source>
        <translation>El valor de --%1 no es una fecha; escríbelo como 2026-12-24, que es el final de ese día, o como 2026-12-24T18:00:00Z.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Sandbox on this computer</source>
        <translation>Entorno de pruebas en este equipo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a profile, %2 the name of its file.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: cannot be used…</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>%1: no se puede usar…</translation>
    </message>
    <message>
        <source>Set up for everybody on this computer</source>
        <translation>Preparado para todos en este equipo</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1 the name of a profile.</extracomment>
        <translation>Usuarios de %1</translation>
    </message>
    <message>
        <source>Another &amp;user…</source>
        <translation>Otro &amp;usuario…</translation>
    </message>
    <message>
        <source>&amp;Open a profile file…</source>
        <translation>&amp;Abrir un archivo de perfil…</translation>
    </message>
    <message numerus="yes">
        <source>%n more profile(s) or user(s) are not watched</source>
        <extracomment>Of profiles or users that were opened in earlier starts and are too many.</extracomment>
        <translation>
            <numerusform>No se vigila %n perfil o usuario más</numerusform>
            <numerusform>No se vigilan %n perfiles o usuarios más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>After &quot;profiles&quot; comes list, check [NAME|FILE] or set-secret NAME.</source>
        <translation>Después de “profiles” va list, check [NAME|FILE] o set-secret NAME.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind &amp;me before a consent ends</source>
        <translation>&amp;Recordármelo antes de que caduque un consentimiento</translation>
    </message>
    <message>
        <source>Type up to 12 whole numbers from 0 to 365 with commas between them.</source>
        <translation>Escribe hasta 12 números enteros del 0 al 365, separados por comas.</translation>
    </message>
    <message>
        <source>For a consent of 90 days; longer and shorter ones are scaled.</source>
        <translation>Para un consentimiento de 90 días; los más largos y los más cortos se ajustan en proporción.</translation>
    </message>
    <message>
        <source>&amp;One notification for all that is due at the same time</source>
        <translation>&amp;Una sola notificación para todo lo que coincide</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Mostrar &amp;notificaciones en el escritorio</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray, where the desktop has one</source>
        <translation>Mostrar un &amp;icono en la bandeja, si el escritorio tiene una</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nobody is disturbed</source>
        <translation>Horas de &amp;silencio: no se molesta a nadie</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Days before the end</source>
        <translation>Cuántos &amp;días antes</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Your answer has arrived. Holdfast is checking it.</source>
        <translation>Tu respuesta ha llegado. Holdfast la está comprobando.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Holdfast.</source>
        <translation>Listo. Puedes cerrar esta página y volver a Holdfast.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this page and go back to Holdfast.</source>
        <translation>No se ha cambiado nada. Puedes cerrar esta página y volver a Holdfast.</translation>
    </message>
    <message>
        <source>This did not work, and nothing was changed. Holdfast says more; you can close this page.</source>
        <translation>Esto no funcionó y no se ha cambiado nada. Holdfast da más detalles; puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>Holdfast has this answer already. You can close this page.</source>
        <translation>Holdfast ya tiene esta respuesta. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>Holdfast is not waiting for this answer. It may belong to an earlier attempt. You can close this page.</source>
        <translation>Holdfast no espera esta respuesta. Quizá sea de un intento anterior. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>This address does not hold what Holdfast needs. It is still waiting for the bank&apos;s answer.</source>
        <translation>Esta dirección no contiene lo que Holdfast necesita. Sigue esperando la respuesta del banco.</translation>
    </message>
    <message>
        <source>Allow scripts on this page, or copy its address and paste it into Holdfast.</source>
        <translation>Permite los scripts en esta página o copia su dirección y pégala en Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast.</source>
        <translation>Tu navegador ha encontrado Holdfast.</translation>
    </message>
    <message>
        <source>Your browser has found Holdfast: this works. You can close this page and go back.</source>
        <translation>Tu navegador ha encontrado Holdfast: esto funciona. Puedes cerrar esta página y volver.</translation>
    </message>
</context>
<context>
    <name>RowGroup</name>
    <message>
        <source>Keep an eye on</source>
        <extracomment>Heading over connections that neither need anything nor are fine, such as one whose last update failed.</extracomment>
        <translation>Para vigilar</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SecretPrompt</name>
    <message>
        <source>Nothing came on the standard input; give the secret or JWK there.</source>
        <translation>No llegó nada por la entrada estándar; pon ahí el secreto o el JWK.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>Buscar cam&amp;bios cada</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes, shortened.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Dates and amounts of money follow the language, and the region of your desktop where it fits.</source>
        <translation>Las fechas y los importes siguen el idioma, y la región de tu escritorio cuando encaja.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names, as for a screenshot</source>
        <translation>&amp;Ocultar importes y nombres, como para una captura de pantalla</translation>
    </message>
    <message>
        <source>Hide them when the &amp;screen has been locked</source>
        <translation>Ocultarlos cuando se haya &amp;bloqueado la pantalla</translation>
    </message>
    <message>
        <source>After the screen was locked they stay hidden until you show them again.</source>
        <translation>Después de bloquearse la pantalla siguen ocultos hasta que los muestres de nuevo.</translation>
    </message>
    <message>
        <source>Empty the clip&amp;board after</source>
        <translation>Vaciar el &amp;portapapeles después de</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds, shortened.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>A copied account number leaves the clipboard then, and when Holdfast ends, unless something else has been copied since.</source>
        <translation>Un número de cuenta copiado sale entonces del portapapeles, y también al cerrar Holdfast, salvo que se haya copiado otra cosa desde entonces.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start when I &amp;log in to this computer</source>
        <translation>Empezar cuando &amp;inicie sesión en este equipo</translation>
    </message>
    <message>
        <source>Start &amp;hidden, with the icon in the tray alone</source>
        <translation>Empezar &amp;oculto, solo con el icono en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Holdfast in the &amp;tray</source>
        <translation>Al cerrar la ventana, Holdfast sigue en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Where the desktop has no tray the window always opens, and closing it ends Holdfast.</source>
        <translation>Si el escritorio no tiene bandeja, la ventana siempre se abre, y al cerrarla termina Holdfast.</translation>
    </message>
    <message>
        <source>How often the list is read while the window can be seen. While it cannot, it is read every half hour or, if you choose longer, as often as you choose.</source>
        <translation>Con esta frecuencia se lee la lista mientras la ventana está a la vista. Cuando no lo está, se lee cada media hora o, si eliges un tiempo mayor, con la frecuencia que elijas.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>current account</source>
        <translation>cuenta corriente</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>ahorro</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>inversión</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>préstamo</translation>
    </message>
    <message>
        <source>mortgage, repayment</source>
        <translation>hipoteca, con amortización</translation>
    </message>
    <message>
        <source>mortgage, interest only</source>
        <translation>hipoteca, solo intereses</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>pensión</translation>
    </message>
    <message>
        <source>pension, defined benefit</source>
        <translation>pensión, prestación definida</translation>
    </message>
    <message>
        <source>pension, defined contribution</source>
        <translation>pensión, aportación definida</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>home</source>
        <translation>vivienda</translation>
    </message>
    <message>
        <source>property to let</source>
        <translation>inmueble en alquiler</translation>
    </message>
    <message>
        <source>crypto</source>
        <translation>criptomonedas</translation>
    </message>
    <message>
        <source>Renew consent</source>
        <translation>Renovar el consentimiento</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refrescar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>%1 is not connected through open banking, so there is no consent to renew.</source>
        <translation>%1 no está conectado mediante banca abierta, así que no hay consentimiento que renovar.</translation>
    </message>
    <message>
        <source>%1 does not allow renewing without its login.</source>
        <translation>%1 no permite renovar sin iniciar sesión.</translation>
    </message>
    <message>
        <source>The consent ended more than 90 days ago; that is too long for a simple renewal.</source>
        <translation>El consentimiento caducó hace más de 90 días; es demasiado para una renovación sencilla.</translation>
    </message>
    <message>
        <source>A valuation has no login.</source>
        <translation>Una tasación no tiene inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 never asks for a code between two logins.</source>
        <translation>%1 nunca pide un código entre dos inicios de sesión.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection.</source>
        <translation>Holdfast no conoce este tipo de conexión.</translation>
    </message>
    <message>
        <source>The consent has ended; renew it first.</source>
        <translation>El consentimiento ha caducado; renuévalo primero.</translation>
    </message>
    <message>
        <source>The service no longer updates this connection.</source>
        <translation>El servicio ya no actualiza esta conexión.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; the next one can be asked for from %1.</source>
        <translation>La última actualización manual es muy reciente; la siguiente se puede pedir desde %1.</translation>
    </message>
    <message>
        <source>The last manual update was only a short while ago; there is a pause between two.</source>
        <translation>La última actualización manual es muy reciente; hay una pausa entre dos.</translation>
    </message>
    <message>
        <source>%1 allows no more updates today.</source>
        <translation>%1 no permite más actualizaciones hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used.</source>
        <translation>
            <numerusform>%1 permite %n actualización al día y ya está usada.</numerusform>
            <numerusform>%1 permite %n actualizaciones al día y ya están todas usadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n update(s) a day and all are used; again from %2.</source>
        <translation>
            <numerusform>%1 permite %n actualización al día y ya está usada; de nuevo desde %2.</numerusform>
            <numerusform>%1 permite %n actualizaciones al día y ya están todas usadas; de nuevo desde %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Este perfil solo permite leer.</translation>
    </message>
    <message>
        <source>The connection is being removed.</source>
        <translation>La conexión se está eliminando.</translation>
    </message>
    <message>
        <source>All is well; there is nothing to do.</source>
        <translation>Todo va bien; no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The consent ended on %1.</source>
        <translation>El consentimiento caducó el %1.</translation>
    </message>
    <message>
        <source>The consent has ended.</source>
        <translation>El consentimiento ha caducado.</translation>
    </message>
    <message>
        <source>The consent ends on %1.</source>
        <translation>El consentimiento caduca el %1.</translation>
    </message>
    <message>
        <source>The consent ends soon.</source>
        <translation>El consentimiento caduca pronto.</translation>
    </message>
    <message>
        <source>The valuation has ended, and it has no login to renew.</source>
        <translation>La tasación ha terminado y no tiene inicio de sesión que renovar.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login.</source>
        <translation>%1 ya no acepta los datos de acceso.</translation>
    </message>
    <message>
        <source>%1 wants you to confirm that it is you.</source>
        <translation>%1 quiere que confirmes que eres tú.</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment; the service tries again by itself.</source>
        <translation>%1 no se puede leer en este momento; el servicio vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>The data is not up to date.</source>
        <translation>Los datos no están al día.</translation>
    </message>
    <message>
        <source>The last update from %1 did not work.</source>
        <translation>La última actualización de %1 no funcionó.</translation>
    </message>
    <message>
        <source>The last update brought only some of the accounts.</source>
        <translation>La última actualización trajo solo algunas de las cuentas.</translation>
    </message>
    <message>
        <source>The first update is under way.</source>
        <translation>La primera actualización está en curso.</translation>
    </message>
    <message>
        <source>The service sent an end date Holdfast cannot read.</source>
        <translation>El servicio envió una fecha de fin que Holdfast no puede leer.</translation>
    </message>
    <message>
        <source>%1 is no longer available through the service, so nothing can be renewed there. What was fetched stays.</source>
        <translation>%1 ya no está disponible a través del servicio, así que no se puede renovar nada allí. Lo que se obtuvo se conserva.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>At the bank, in the browser</source>
        <translation>En el banco, en el navegador</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Comprobando la respuesta</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Consultando al servicio</translation>
    </message>
    <message>
        <source>Following the update</source>
        <translation>Siguiendo la actualización</translation>
    </message>
    <message>
        <source>Waiting for the confirmation</source>
        <translation>Esperando la confirmación</translation>
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
        <translation>Terminó %1</translation>
    </message>
    <message>
        <source>What came of it: connection %1</source>
        <translation>Resultado: conexión %1</translation>
    </message>
    <message>
        <source>Correlation id, for support: %1</source>
        <translation>Identificador de correlación, para la asistencia: %1</translation>
    </message>
    <message>
        <source>The bank answered %1</source>
        <translation>Respuesta del banco: %1</translation>
    </message>
    <message>
        <source>Id of the update: %1</source>
        <translation>Identificador de la actualización: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Pedidas: %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Concedidas: %1</translation>
    </message>
    <message>
        <source>Moved over: %1</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Traspasadas: %1</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1</source>
        <translation>Se quedaron en el consentimiento anterior: %1</translation>
    </message>
    <message>
        <source>In no connection any more: %1</source>
        <translation>Ya en ninguna conexión: %1</translation>
    </message>
    <message>
        <source>Not yet clear: %1</source>
        <translation>Aún no está claro: %1</translation>
    </message>
    <message>
        <source>Earlier connection: %1</source>
        <translation>Conexión anterior: %1</translation>
    </message>
    <message>
        <source>Newer connection: %1</source>
        <translation>Conexión más reciente: %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a duration such as &quot;42 seconds&quot;.</extracomment>
        <translation>%1, duró %2</translation>
    </message>
    <message>
        <source>Your data stays as it is.</source>
        <translation>Tus datos siguen como están.</translation>
    </message>
    <message>
        <source>Your data stays as it was on %1.</source>
        <extracomment>%1 is a day, such as &quot;2 November&quot;.</extracomment>
        <translation>Tus datos siguen como estaban el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how late</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. The service tries again by itself.</source>
        <translation>A tu consentimiento no le pasa nada. El servicio vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent. Next try %1.</source>
        <translation>A tu consentimiento no le pasa nada. Próximo intento %1.</translation>
    </message>
    <message>
        <source>A valuation has no login to renew. Remove it and connect it again to go on.</source>
        <translation>Una tasación no tiene inicio de sesión que renovar. Elimínala y conéctala de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Holdfast does not know this kind of connection and cannot renew it.</source>
        <translation>Holdfast no conoce este tipo de conexión y no puede renovarla.</translation>
    </message>
    <message>
        <source>Too long ago for a simple renewal: log in again at %1.</source>
        <translation>Hace demasiado tiempo para una renovación sencilla: vuelve a iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the login</source>
        <translation>%1 ya no acepta los datos de acceso</translation>
    </message>
    <message>
        <source>%1 wants you to confirm</source>
        <translation>%1 quiere que confirmes</translation>
    </message>
    <message>
        <source>%1 cannot be read at the moment</source>
        <translation>%1 no se puede leer en este momento</translation>
    </message>
    <message>
        <source>Has the password changed, or was access withdrawn at the bank?</source>
        <translation>¿Ha cambiado la contraseña o se retiró el acceso en el banco?</translation>
    </message>
    <message>
        <source>Not an error: the bank asks for a code from time to time.</source>
        <translation>No es un error: el banco pide un código de vez en cuando.</translation>
    </message>
    <message>
        <source>Not an error: %1 asks you to log in from time to time.</source>
        <translation>No es un error: %1 te pide iniciar sesión de vez en cuando.</translation>
    </message>
    <message>
        <source>The service tries again by itself; there is nothing for you to do.</source>
        <translation>El servicio vuelve a intentarlo por sí solo; no tienes que hacer nada.</translation>
    </message>
    <message>
        <source>Renewing takes a minute and no bank login.</source>
        <translation>Renovar lleva un minuto y no hace falta iniciar sesión en el banco.</translation>
    </message>
    <message>
        <source>You will log in at %1 to renew.</source>
        <translation>Para renovar iniciarás sesión en %1.</translation>
    </message>
    <message>
        <source>There is nothing to do now.</source>
        <translation>Ahora no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Only some accounts were updated</source>
        <translation>Solo se actualizaron algunas cuentas</translation>
    </message>
    <message>
        <source>The data is not up to date</source>
        <translation>Los datos no están al día</translation>
    </message>
    <message>
        <source>%1 is not answering</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>The service asks for the others again by itself.</source>
        <translation>El servicio pide las demás de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>A manual update did not help: the bank wants to see you once.</source>
        <translation>Una actualización manual no ayudó: el banco quiere verte una vez.</translation>
    </message>
    <message>
        <source>The service asks for a new update.</source>
        <translation>El servicio pide una nueva actualización.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>El acceso ha terminado</translation>
    </message>
    <message>
        <source>Fetched once only</source>
        <translation>Obtenida una sola vez</translation>
    </message>
    <message>
        <source>No longer updated</source>
        <translation>Ya no se actualiza</translation>
    </message>
    <message>
        <source>Fetching your history</source>
        <translation>Obteniendo tu historial</translation>
    </message>
    <message>
        <source>The end date cannot be read</source>
        <translation>La fecha de fin no se puede leer</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sin fecha de fin</translation>
    </message>
    <message>
        <source>Holdfast asks the service until it confirms that the connection is gone.</source>
        <translation>Holdfast pregunta al servicio hasta que confirma que la conexión ya no existe.</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Puedes seguir trabajando.</translation>
    </message>
    <message>
        <source>Up to 36 months are on their way. You can go on working.</source>
        <translation>Hay hasta 36 meses en camino. Puedes seguir trabajando.</translation>
    </message>
    <message>
        <source>The service sent an end date in a form Holdfast cannot read; nothing is assumed about it.</source>
        <translation>El servicio envió una fecha de fin en una forma que Holdfast no puede leer; no se supone nada al respecto.</translation>
    </message>
    <message>
        <source>not updated yet</source>
        <translation>aún sin actualizar</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>actualizada %1</translation>
    </message>
    <message>
        <source>updated %1, next one is late</source>
        <translation>actualizada %1, la próxima se retrasa</translation>
    </message>
    <message>
        <source>updated %1, next one late by %2</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>actualizada %1, la próxima lleva %2 de retraso</translation>
    </message>
    <message>
        <source>updated %1, next %2</source>
        <translation>actualizada %1, la próxima %2</translation>
    </message>
    <message>
        <source>Not updated yet.</source>
        <translation>Aún sin actualizar.</translation>
    </message>
    <message>
        <source>Updated %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Actualizada %1.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late.</source>
        <translation>Actualizada %1; la próxima actualización se retrasa.</translation>
    </message>
    <message>
        <source>Updated %1; the next update is late by %2.</source>
        <extracomment>%2 is how long: &quot;3 hours&quot;.</extracomment>
        <translation>Actualizada %1; la próxima actualización lleva %2 de retraso.</translation>
    </message>
    <message>
        <source>Updated %1, next %2.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a window such as &quot;between 14:00 and 18:00&quot;.</extracomment>
        <translation>Actualizada %1, la próxima %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used, %3 left.</source>
        <translation>%1 de %2 actualizaciones usadas en las últimas 24 horas, quedan %3.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of the last 24 hours used; again from %3.</source>
        <translation>%1 de %2 actualizaciones usadas en las últimas 24 horas; de nuevo desde %3.</translation>
    </message>
    <message>
        <source>The next manual update can be asked for from %1.</source>
        <extracomment>%1 is a moment such as &quot;today 10:34&quot;.</extracomment>
        <translation>La próxima actualización manual se puede pedir desde %1.</translation>
    </message>
    <message>
        <source>The bank</source>
        <extracomment>In place of the name of a bank that has none.</extracomment>
        <translation>El banco</translation>
    </message>
    <message>
        <source>Connected on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>Conectada el %1.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Pedido el %1.</translation>
    </message>
    <message>
        <source>Asked on %1 for %2.</source>
        <extracomment>%1 is a day, %2 a list of accounts.</extracomment>
        <translation>Pedido el %1 para %2.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Concedido.</translation>
    </message>
    <message>
        <source>Granted until %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Concedido hasta el %1.</translation>
    </message>
    <message>
        <source>Granted for %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Concedido para %1.</translation>
    </message>
    <message>
        <source>Granted for %1 until %2.</source>
        <extracomment>%1 is a list of accounts, %2 a day.</extracomment>
        <translation>Concedido para %1 hasta el %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: %1 is all but the last, separated by commas, %2 the last.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 is no longer returned since %2; what was fetched before is kept.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1 ya no se recibe desde el %2; lo obtenido antes se conserva.</translation>
    </message>
    <message>
        <source>%1 was missing for a time and came back on %2.</source>
        <extracomment>%1 is an account, %2 a day.</extracomment>
        <translation>%1 faltó durante un tiempo y volvió el %2.</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n day(s) ago</source>
        <translation>
            <numerusform>Caducó hace %n día</numerusform>
            <numerusform>Caducó hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n hour(s) ago</source>
        <translation>
            <numerusform>Caducó hace %n hora</numerusform>
            <numerusform>Caducó hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>Queda %n hora</numerusform>
            <numerusform>Quedan %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended just now</source>
        <translation>Acaba de caducar</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n minute(s) ago</source>
        <translation>
            <numerusform>Caducó hace %n minuto</numerusform>
            <numerusform>Caducó hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Queda %n minuto</numerusform>
            <numerusform>Quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n day(s)</source>
        <translation>
            <numerusform>el próximo consentimiento caduca en %n día</numerusform>
            <numerusform>el próximo consentimiento caduca en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n hour(s)</source>
        <translation>
            <numerusform>el próximo consentimiento caduca en %n hora</numerusform>
            <numerusform>el próximo consentimiento caduca en %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>next consent ends in less than a minute</source>
        <translation>el próximo consentimiento caduca en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>next consent ends in %n minute(s)</source>
        <translation>
            <numerusform>el próximo consentimiento caduca en %n minuto</numerusform>
            <numerusform>el próximo consentimiento caduca en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd d MMMM, HH:mm</source>
        <extracomment>A date and time as people say it. Format letters of Qt: dddd weekday, d day, MMMM month; HH:mm stands for the time as the region&apos;s clock tells it.</extracomment>
        <translation>dddd d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
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
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>In the middle of a sentence; %1 is a time.</extracomment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana a las %1</translation>
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
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>In the middle of a sentence; both are times, or days with times.</extracomment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>You can try again from %1.</source>
        <translation>Puedes volver a intentarlo desde %1.</translation>
    </message>
    <message>
        <source>You can try again a little later.</source>
        <translation>Puedes volver a intentarlo un poco más tarde.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Próximo intento %1.</translation>
    </message>
    <message>
        <source>Holdfast tries again by itself; there is nothing for you to do.</source>
        <translation>Holdfast vuelve a intentarlo por sí solo; no tienes que hacer nada.</translation>
    </message>
    <message>
        <source>You can ask again from %1.</source>
        <translation>Puedes volver a pedirlo desde %1.</translation>
    </message>
    <message>
        <source>You can ask again a little later.</source>
        <translation>Puedes volver a pedirlo un poco más tarde.</translation>
    </message>
    <message>
        <source>%1 It is about %2.</source>
        <extracomment>%1 a whole sentence, %2 a path.</extracomment>
        <translation>%1 Se trata de %2.</translation>
    </message>
    <message>
        <source>%1 The service said: %2.</source>
        <extracomment>%1 a whole sentence, %2 what the service said.</extracomment>
        <translation>%1 El servicio dijo: %2.</translation>
    </message>
    <message>
        <source>Whoever set up this profile can put it right.</source>
        <translation>Quien preparó este perfil puede corregirlo.</translation>
    </message>
    <message>
        <source>It differs from the service&apos;s.</source>
        <translation>No coincide con el del servicio.</translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Lleva cerca de %n día de retraso respecto al del servicio.</numerusform>
            <numerusform>Lleva cerca de %n días de retraso respecto al del servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n day(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Lleva cerca de %n día de adelanto respecto al del servicio.</numerusform>
            <numerusform>Lleva cerca de %n días de adelanto respecto al del servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Lleva cerca de %n hora de retraso respecto al del servicio.</numerusform>
            <numerusform>Lleva cerca de %n horas de retraso respecto al del servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n hour(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Lleva cerca de %n hora de adelanto respecto al del servicio.</numerusform>
            <numerusform>Lleva cerca de %n horas de adelanto respecto al del servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) behind the service&apos;s.</source>
        <translation>
            <numerusform>Lleva cerca de %n minuto de retraso respecto al del servicio.</numerusform>
            <numerusform>Lleva cerca de %n minutos de retraso respecto al del servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n minute(s) ahead of the service&apos;s.</source>
        <translation>
            <numerusform>Lleva cerca de %n minuto de adelanto respecto al del servicio.</numerusform>
            <numerusform>Lleva cerca de %n minutos de adelanto respecto al del servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not believed; the connection you have is as it was.</source>
        <translation>No se dio por buena la respuesta; tu conexión sigue como estaba.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off</source>
        <translation>El reloj de este equipo no está en hora</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Pon el reloj en hora y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The answer was about another bank</source>
        <translation>La respuesta era sobre otro banco</translation>
    </message>
    <message>
        <source>Try again, and stay with the bank that opens.</source>
        <translation>Vuelve a intentarlo y quédate en el banco que se abre.</translation>
    </message>
    <message>
        <source>The answer was about another login that is here already</source>
        <translation>La respuesta era sobre otro acceso que ya está aquí</translation>
    </message>
    <message>
        <source>Try again, and log in at the bank as the same person.</source>
        <translation>Vuelve a intentarlo e inicia sesión en el banco como la misma persona.</translation>
    </message>
    <message>
        <source>The answer was about a connection that is not in your list</source>
        <translation>La respuesta era sobre una conexión que no está en tu lista</translation>
    </message>
    <message>
        <source>Try again; if it stays, give this code to whoever looks after Holdfast.</source>
        <translation>Vuelve a intentarlo; si sigue igual, da este código a quien se ocupe de Holdfast.</translation>
    </message>
    <message>
        <source>Holdfast could not check the answer</source>
        <translation>Holdfast no pudo comprobar la respuesta</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Dejaste de esperar</translation>
    </message>
    <message>
        <source>What the service was asked for goes on there by itself.</source>
        <translation>Lo que se pidió al servicio continúa allí por sí solo.</translation>
    </message>
    <message>
        <source>The next reading shows what came of it.</source>
        <translation>La próxima lectura mostrará el resultado.</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>Lo detuviste</translation>
    </message>
    <message>
        <source>You can start again whenever you like.</source>
        <translation>Puedes volver a empezar cuando quieras.</translation>
    </message>
    <message>
        <source>It was not approved at the bank</source>
        <translation>No se aprobó en el banco</translation>
    </message>
    <message>
        <source>The service ended it with an error</source>
        <translation>El servicio lo terminó con un error</translation>
    </message>
    <message>
        <source>The connection to the service is not private</source>
        <translation>La conexión con el servicio no es privada</translation>
    </message>
    <message>
        <source>Its identity could not be trusted, so Holdfast sent nothing.</source>
        <translation>No se pudo confiar en su identidad, así que Holdfast no envió nada.</translation>
    </message>
    <message>
        <source>On a network that inspects traffic, ask whoever runs it.</source>
        <translation>En una red que inspecciona el tráfico, pregunta a quien la gestione.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first</source>
        <translation>Esta red quiere que te identifiques primero</translation>
    </message>
    <message>
        <source>Another page answered in place of the service. Nothing was changed.</source>
        <translation>Respondió otra página en lugar del servicio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again.</source>
        <translation>Abre cualquier página en el navegador, identifícate en la red y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Moneyhub is not working at the moment</source>
        <translation>Moneyhub no funciona en este momento</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents.</source>
        <translation>A tus consentimientos no les pasa nada.</translation>
    </message>
    <message>
        <source>Moneyhub cannot be reached</source>
        <translation>No se puede acceder a Moneyhub</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1.</source>
        <extracomment>%1 the address of a proxy.</extracomment>
        <translation>El camino pasa por el proxy %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consents; it is the network or the service.</source>
        <translation>A tus consentimientos no les pasa nada; es la red o el servicio.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Corrige el archivo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>El perfil no se puede usar</translation>
    </message>
    <message>
        <source>A profile is missing</source>
        <translation>Falta un perfil</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>No hay ningún perfil llamado %1.</translation>
    </message>
    <message>
        <source>&quot;holdfast-cli profiles&quot; lists those there are. Write one, name another with --profile, or look around with --sandbox.</source>
        <translation>“holdfast-cli profiles” muestra los que hay. Escribe uno, indica otro con --profile o echa un vistazo con --sandbox.</translation>
    </message>
    <message>
        <source>Write one, then try again.</source>
        <translation>Escribe uno y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The sandbox, which plays the bank and Moneyhub here, could not be started.</source>
        <translation>El entorno de pruebas, que aquí hace de banco y de Moneyhub, no se pudo iniciar.</translation>
    </message>
    <message>
        <source>Install Holdfast again, then try once more.</source>
        <translation>Instala Holdfast de nuevo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The file %1 is missing, cannot be read or is no profile.</source>
        <translation>El archivo %1 falta, no se puede leer o no es un perfil.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in %2 is missing or has a value it cannot have.</source>
        <extracomment>%1 an entry of a profile, %2 the profile&apos;s file.</extracomment>
        <translation>La entrada “%1” de %2 falta o tiene un valor no válido.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>No existe esa conexión.</translation>
    </message>
    <message>
        <source>Moneyhub knows no bank with that id; &quot;holdfast-cli banks --search TEXT&quot; finds ids.</source>
        <translation>Moneyhub no conoce ningún banco con ese identificador; “holdfast-cli banks --search TEXT” encuentra identificadores.</translation>
    </message>
    <message>
        <source>Moneyhub knows no such bank.</source>
        <translation>Moneyhub no conoce ese banco.</translation>
    </message>
    <message>
        <source>This bank has no icon.</source>
        <translation>Este banco no tiene icono.</translation>
    </message>
    <message>
        <source>Neither Holdfast nor Moneyhub knows it.</source>
        <translation>Ni Holdfast ni Moneyhub la conocen.</translation>
    </message>
    <message>
        <source>Another renewal is under way</source>
        <translation>Hay otra renovación en curso</translation>
    </message>
    <message>
        <source>Finish or cancel it, then try again.</source>
        <translation>Termínala o cancélala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>That cannot be asked like this</source>
        <translation>Eso no se puede pedir así</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrígelo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is nothing by that name</source>
        <translation>No hay nada con ese nombre</translation>
    </message>
    <message>
        <source>Look it up in the list and try again.</source>
        <translation>Búscalo en la lista y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>That does not fit this connection now</source>
        <translation>Eso no encaja ahora con esta conexión</translation>
    </message>
    <message>
        <source>Its details say what fits and why.</source>
        <translation>Sus detalles dicen qué encaja y por qué.</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Este perfil solo permite leer</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Usa un perfil con el rol de propietario (owner).</translation>
    </message>
    <message>
        <source>Holdfast made a mistake</source>
        <translation>Holdfast cometió un error</translation>
    </message>
    <message>
        <source>Please report it with this code.</source>
        <translation>Comunícalo con este código.</translation>
    </message>
    <message>
        <source>The service does not accept this installation</source>
        <translation>El servicio no acepta esta instalación</translation>
    </message>
    <message>
        <source>Its credentials, permissions or address were refused. Nothing was changed.</source>
        <translation>Se rechazaron sus credenciales, sus permisos o su dirección. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The bank allows no more updates for now</source>
        <translation>El banco no permite más actualizaciones por ahora</translation>
    </message>
    <message>
        <source>It limits how often it may be asked in a day.</source>
        <translation>Limita cuántas veces se le puede preguntar al día.</translation>
    </message>
    <message>
        <source>It was updated a short while ago</source>
        <translation>Se actualizó hace poco</translation>
    </message>
    <message>
        <source>Two manual updates of one bank need a pause: 30 minutes, unless the profile sets another.</source>
        <translation>Entre dos actualizaciones manuales de un banco hace falta una pausa: 30 minutos, salvo que el perfil fije otra.</translation>
    </message>
    <message>
        <source>The service asks for a pause</source>
        <translation>El servicio pide una pausa</translation>
    </message>
    <message>
        <source>It was asked too often in a short time.</source>
        <translation>Se le preguntó demasiadas veces en poco tiempo.</translation>
    </message>
    <message>
        <source>The data kept here was damaged and begins anew</source>
        <translation>Los datos guardados aquí estaban dañados y empiezan de cero</translation>
    </message>
    <message>
        <source>Connections, accounts and syncs are read from the service again; your consents and secrets are not touched. Your own names, notes and the history here are only in the old file, which was set aside as %1.</source>
        <translation>Las conexiones, las cuentas y las actualizaciones se leen de nuevo del servicio; tus consentimientos y secretos no se tocan. Tus nombres propios, tus notas y el historial de aquí están solo en el archivo antiguo, que se apartó como %1.</translation>
    </message>
    <message>
        <source>Bring back an older copy if you have one; nothing deletes the old file.</source>
        <translation>Recupera una copia anterior si la tienes; nada borra el archivo antiguo.</translation>
    </message>
    <message>
        <source>What lies in the place of the data is not Holdfast&apos;s</source>
        <translation>Lo que hay en el lugar de los datos no es de Holdfast</translation>
    </message>
    <message>
        <source>It was left exactly as it is.</source>
        <translation>Se dejó exactamente como está.</translation>
    </message>
    <message>
        <source>Move it away, or choose another data folder.</source>
        <translation>Muévelo a otro sitio o elige otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The disk does not give out the data kept here</source>
        <translation>El disco no entrega los datos guardados aquí</translation>
    </message>
    <message>
        <source>Your consents at the service are not touched.</source>
        <translation>Tus consentimientos en el servicio no se tocan.</translation>
    </message>
    <message>
        <source>See whether the disk is still connected and sound, then try again.</source>
        <translation>Mira si el disco sigue conectado y en buen estado y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The data kept here could not be brought up to date</source>
        <translation>Los datos guardados aquí no se pudieron adaptar a esta versión</translation>
    </message>
    <message>
        <source>Bring back an older copy of it, or move it away and start again.</source>
        <translation>Recupera una copia anterior, o muévelos a otro sitio y empieza de nuevo.</translation>
    </message>
    <message>
        <source>The data kept here cannot be read</source>
        <translation>Los datos guardados aquí no se pueden leer</translation>
    </message>
    <message>
        <source>It can be read from the service again; your consents are not touched.</source>
        <translation>Se pueden leer de nuevo del servicio; tus consentimientos no se tocan.</translation>
    </message>
    <message>
        <source>Close Holdfast and start it again: it looks the file through, sets it aside if it is damaged, and begins anew.</source>
        <translation>Cierra Holdfast y ábrelo de nuevo: revisa el archivo, lo aparta si está dañado y empieza de cero.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>What stood there before is untouched.</source>
        <translation>Lo que había antes está intacto.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Elige otro lugar y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is using this data</source>
        <translation>Otro programa está usando estos datos</translation>
    </message>
    <message>
        <source>It goes on once the other program is done; close it if that takes long.</source>
        <translation>Continúa cuando el otro programa termine; ciérralo si tarda mucho.</translation>
    </message>
    <message>
        <source>Another Holdfast is using this data</source>
        <translation>Otro Holdfast está usando estos datos</translation>
    </message>
    <message>
        <source>Close the other one, or choose another data folder.</source>
        <translation>Cierra el otro o elige otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The data was made by a newer Holdfast</source>
        <translation>Los datos son de un Holdfast más nuevo</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instala la versión más nueva.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The data is no longer where it was</source>
        <translation>Los datos ya no están donde estaban</translation>
    </message>
    <message>
        <source>Put the file back in its place, or connect the disk again; else start Holdfast again.</source>
        <translation>Devuelve el archivo a su sitio o conecta de nuevo el disco; si no, abre Holdfast de nuevo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>Make it writable, or choose another data folder.</source>
        <translation>Haz que se pueda escribir en ella o elige otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The key is needed as a JWK, and this is a PEM file</source>
        <translation>La clave debe ser un JWK, y esto es un archivo PEM</translation>
    </message>
    <message>
        <source>A JWK is the same key, written as a JSON object with &quot;kty&quot;.</source>
        <translation>Un JWK es la misma clave, escrita como objeto JSON con “kty”.</translation>
    </message>
    <message>
        <source>The manual page holdfast-cli(1) shows how to convert it.</source>
        <translation>La página de manual holdfast-cli(1) muestra cómo convertirla.</translation>
    </message>
    <message>
        <source>The secret does not fit this profile</source>
        <translation>El secreto no corresponde a este perfil</translation>
    </message>
    <message>
        <source>Others can read the secret file</source>
        <translation>Otras personas pueden leer el archivo de secreto</translation>
    </message>
    <message>
        <source>Keep it to yourself with &quot;chmod 600&quot;, then try again.</source>
        <translation>Resérvalo para ti con “chmod 600” y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The secret file cannot be used</source>
        <translation>El archivo de secreto no se puede usar</translation>
    </message>
    <message>
        <source>Correct the file so that only you can read it, then try again.</source>
        <translation>Corrige el archivo para que solo tú puedas leerlo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The secret of this profile is not stored here</source>
        <translation>El secreto de este perfil no está guardado aquí</translation>
    </message>
    <message>
        <source>Without it the service cannot be asked. Nothing was changed.</source>
        <translation>Sin él no se puede consultar al servicio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret&quot;, or run this on a terminal, which asks for it.</source>
        <translation>Guárdalo con “holdfast-cli profiles set-secret” o ejecuta esto en un terminal, que te lo pedirá.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in the keychain.</source>
        <translation>Introdúcelo una vez; se guarda en el llavero.</translation>
    </message>
    <message>
        <source>This computer has no keychain running</source>
        <translation>Este equipo no tiene ningún llavero en marcha</translation>
    </message>
    <message>
        <source>Holdfast never keeps a secret in plain text.</source>
        <translation>Holdfast nunca guarda un secreto en texto sin cifrar.</translation>
    </message>
    <message>
        <source>Start a keychain, or name a secret file in the profile.</source>
        <translation>Inicia un llavero o indica un archivo de secreto en el perfil.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The secret is in it, out of reach.</source>
        <translation>El secreto está dentro, fuera de alcance.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloquea el llavero y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>El llavero denegó el acceso</translation>
    </message>
    <message>
        <source>Try again and allow it.</source>
        <translation>Vuelve a intentarlo y permite el acceso.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>See whether it is asking you something, then try again.</source>
        <translation>Mira si te está preguntando algo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The link was opened too late or twice</source>
        <translation>El enlace se abrió demasiado tarde o dos veces</translation>
    </message>
    <message>
        <source>Start again; the link works once and for a minute.</source>
        <translation>Empieza de nuevo; el enlace sirve una sola vez y durante un minuto.</translation>
    </message>
    <message>
        <source>Nobody approved in time</source>
        <translation>Nadie lo aprobó a tiempo</translation>
    </message>
    <message>
        <source>Webhooks cannot be received on this computer</source>
        <translation>No se pueden recibir webhooks en este equipo</translation>
    </message>
    <message>
        <source>Your connections are looked at every few minutes as always.</source>
        <translation>Tus conexiones se revisan cada pocos minutos, como siempre.</translation>
    </message>
    <message>
        <source>Close the program that uses port %1, or have &quot;webhookPort&quot; changed in the profile.</source>
        <extracomment>%1 a port of this computer.</extracomment>
        <translation>Cierra el programa que usa el puerto %1 o haz que cambien “webhookPort” en el perfil.</translation>
    </message>
    <message>
        <source>The browser could not bring the answer back</source>
        <translation>El navegador no pudo traer la respuesta</translation>
    </message>
    <message>
        <source>Copy the link, or paste the address your browser shows at the end.</source>
        <translation>Copia el enlace o pega la dirección que muestre el navegador al final.</translation>
    </message>
    <message>
        <source>The bank is not answering</source>
        <translation>El banco no responde</translation>
    </message>
    <message>
        <source>Nothing is wrong with your consent.</source>
        <translation>A tu consentimiento no le pasa nada.</translation>
    </message>
    <message>
        <source>The access needs you</source>
        <translation>El acceso te necesita</translation>
    </message>
    <message>
        <source>Its details say what to do.</source>
        <translation>Sus detalles dicen qué hacer.</translation>
    </message>
    <message>
        <source>Some of the service&apos;s data could not be read</source>
        <translation>Algunos datos del servicio no se pudieron leer</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out; the rest is shown and kept.</source>
        <translation>
            <numerusform>Se omitió %n registro; el resto se muestra y se conserva.</numerusform>
            <numerusform>Se omitieron %n registros; el resto se muestra y se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing for you to do; if it stays, show this to support.</source>
        <translation>No tienes que hacer nada; si sigue igual, muestra esto a la asistencia.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be read</source>
        <translation>La respuesta del servicio no se pudo leer</translation>
    </message>
    <message>
        <source>It was already so</source>
        <translation>Ya estaba así</translation>
    </message>
    <message>
        <source>It is treated as done.</source>
        <translation>Se da por hecho.</translation>
    </message>
    <message>
        <source>There is nothing for you to do.</source>
        <translation>No tienes que hacer nada.</translation>
    </message>
    <message>
        <source>%1. %2 %3 (Code %4.)</source>
        <extracomment>%1 headline, %2 what it means, %3 whose turn it is, %4 a code for support.</extracomment>
        <translation>%1. %2 %3 (Código %4.)</translation>
    </message>
    <message>
        <source>Choose your bank in the browser, log in and approve</source>
        <translation>Elige tu banco en el navegador, inicia sesión y aprueba</translation>
    </message>
    <message>
        <source>Log in at %1 in the browser and approve</source>
        <translation>Inicia sesión en %1 en el navegador y aprueba</translation>
    </message>
    <message>
        <source>Give %1 the code it asks for in the browser</source>
        <translation>Da a %1 el código que pide en el navegador</translation>
    </message>
    <message>
        <source>Confirm in the browser that the access may go on</source>
        <translation>Confirma en el navegador que el acceso puede continuar</translation>
    </message>
    <message>
        <source>Prepare the request</source>
        <translation>Preparar la solicitud</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Comprobar la respuesta</translation>
    </message>
    <message>
        <source>Read the connection again</source>
        <translation>Leer de nuevo la conexión</translation>
    </message>
    <message>
        <source>Asking the service for a link…</source>
        <translation>Pidiendo un enlace al servicio…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>No se pudo abrir el navegador. Copia el enlace y ábrelo tú.</translation>
    </message>
    <message>
        <source>The bank is open in your browser. Approve there; this window follows by itself.</source>
        <translation>El banco está abierto en tu navegador. Aprueba allí; esta ventana sigue por sí sola.</translation>
    </message>
    <message>
        <source>The list of banks is open in your browser. Choose one and approve there; this window follows by itself.</source>
        <translation>La lista de bancos está abierta en tu navegador. Elige uno y aprueba allí; esta ventana sigue por sí sola.</translation>
    </message>
    <message>
        <source>%1 is open in your browser. Approve there; this window follows by itself.</source>
        <translation>%1 está abierto en tu navegador. Aprueba allí; esta ventana sigue por sí sola.</translation>
    </message>
    <message>
        <source>The answer has arrived and is being checked…</source>
        <translation>Ha llegado la respuesta y se está comprobando…</translation>
    </message>
    <message>
        <source>Checked. Reading the connection again…</source>
        <translation>Comprobado. Leyendo de nuevo la conexión…</translation>
    </message>
    <message>
        <source>Open this address in a browser and approve there; this command goes on by itself:</source>
        <translation>Abre esta dirección en un navegador y aprueba allí; esta orden continúa por sí sola:</translation>
    </message>
    <message>
        <source>The bank opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>El banco se abre en tu navegador. Aprueba allí; esta orden continúa por sí sola:</translation>
    </message>
    <message>
        <source>The list of banks opens in your browser. Choose one and approve there; this command goes on by itself:</source>
        <translation>La lista de bancos se abre en tu navegador. Elige uno y aprueba allí; esta orden continúa por sí sola:</translation>
    </message>
    <message>
        <source>%1 opens in your browser. Approve there; this command goes on by itself:</source>
        <translation>%1 se abre en tu navegador. Aprueba allí; esta orden continúa por sí sola:</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open the address above yourself and approve there; this command goes on by itself.</source>
        <translation>No se pudo abrir el navegador. Abre tú la dirección de arriba y aprueba allí; esta orden continúa por sí sola.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to approve</source>
        <translation>
            <numerusform>Queda %n segundo para aprobar</numerusform>
            <numerusform>Quedan %n segundos para aprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to approve</source>
        <translation>
            <numerusform>Queda %n minuto para aprobar</numerusform>
            <numerusform>Quedan %n minutos para aprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened? Copy the link, or paste the address your browser shows at the end.</source>
        <translation>¿No pasó nada? Copia el enlace o pega la dirección que muestre el navegador al final.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Log in again at %1</source>
        <translation>Volver a iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Refresh %1</source>
        <translation>Refrescar %1</translation>
    </message>
    <message>
        <source>Renew consent at %1</source>
        <translation>Renovar el consentimiento en %1</translation>
    </message>
    <message>
        <source>%1 is connected until %2.</source>
        <translation>%1 está conectado hasta el %2.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 está conectado.</translation>
    </message>
    <message>
        <source>%1 is renewed until %2.</source>
        <translation>%1 está renovado hasta el %2.</translation>
    </message>
    <message>
        <source>%1 is renewed.</source>
        <translation>%1 está renovado.</translation>
    </message>
    <message>
        <source>%1 is renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>%1 está renovado para las cuentas que marcaste. Las demás siguen en el consentimiento anterior.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing about %1 has changed yet.</source>
        <translation>El banco aprobó, pero aún no ha cambiado nada de %1.</translation>
    </message>
    <message>
        <source>An update was started.</source>
        <translation>Se inició una actualización.</translation>
    </message>
    <message>
        <source>Updated from the bank.</source>
        <translation>Actualizada desde el banco.</translation>
    </message>
    <message>
        <source>Some accounts were updated from the bank, others not.</source>
        <translation>Algunas cuentas se actualizaron desde el banco, otras no.</translation>
    </message>
    <message>
        <source>The bank did not answer an update.</source>
        <translation>El banco no respondió a una actualización.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation before an update.</source>
        <translation>El banco quería una confirmación antes de una actualización.</translation>
    </message>
    <message>
        <source>The bank did not accept the login for an update.</source>
        <translation>El banco no aceptó los datos de acceso para una actualización.</translation>
    </message>
    <message>
        <source>An update ended with &quot;%1&quot;.</source>
        <extracomment>%1 is a word of the service that nobody knows.</extracomment>
        <translation>Una actualización terminó con “%1”.</translation>
    </message>
    <message>
        <source>Access was granted.</source>
        <translation>Se concedió el acceso.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Renovada.</translation>
    </message>
    <message>
        <source>Access was granted until %1.</source>
        <translation>Se concedió el acceso hasta el %1.</translation>
    </message>
    <message>
        <source>Renewed until %1.</source>
        <translation>Renovada hasta el %1.</translation>
    </message>
    <message>
        <source>A new login took some accounts along; the others stayed behind.</source>
        <translation>Un nuevo inicio de sesión se llevó algunas cuentas; las demás se quedaron atrás.</translation>
    </message>
    <message>
        <source>A new connection took over from the earlier one.</source>
        <translation>Una conexión nueva tomó el relevo de la anterior.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Renewed as a new connection</source>
        <translation>Renovada como conexión nueva</translation>
    </message>
    <message>
        <source>Renewed for some of the accounts</source>
        <translation>Renovada para algunas cuentas</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No cambió nada</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Asked, nothing new</source>
        <translation>Pedida, sin novedades</translation>
    </message>
    <message>
        <source>Updated in part</source>
        <translation>Actualizada en parte</translation>
    </message>
    <message>
        <source>The bank needs you</source>
        <translation>El banco te necesita</translation>
    </message>
    <message>
        <source>The update did not succeed</source>
        <translation>La actualización no salió bien</translation>
    </message>
    <message>
        <source>Never finished</source>
        <translation>Nunca terminó</translation>
    </message>
    <message>
        <source>Confirm at the bank</source>
        <translation>Confirmar en el banco</translation>
    </message>
    <message>
        <source>Update asked for here</source>
        <translation>Actualización pedida aquí</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>%1; the list said later: %2</source>
        <extracomment>%1 is how it ended, such as &quot;Never finished&quot;, %2 what the list said later: &quot;Renewed&quot;.</extracomment>
        <translation>%1; la lista dijo después: %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent and stops on %3.</source>
        <translation>Si solo marcas %1, %2 se queda en el consentimiento anterior, que caduca el %3.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent and stops on %4.</source>
        <translation>Si solo marcas %1 y %2, %3 se queda en el consentimiento anterior, que caduca el %4.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent and stop on %1.</source>
        <translation>Las cuentas que no marques se quedan en el consentimiento anterior, que caduca el %1.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent and stops on %2.</source>
        <translation>Una cuenta que no marques, como %1, se queda en el consentimiento anterior, que caduca el %2.</translation>
    </message>
    <message>
        <source>If you tick only %1, %2 stays on the old consent.</source>
        <translation>Si solo marcas %1, %2 se queda en el consentimiento anterior.</translation>
    </message>
    <message>
        <source>If you tick only %1 and %2, %3 stays on the old consent.</source>
        <translation>Si solo marcas %1 y %2, %3 se queda en el consentimiento anterior.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old consent.</source>
        <translation>Las cuentas que no marques se quedan en el consentimiento anterior.</translation>
    </message>
    <message>
        <source>An account you do not tick, such as %1, stays on the old consent.</source>
        <translation>Una cuenta que no marques, como %1, se queda en el consentimiento anterior.</translation>
    </message>
    <message>
        <source>Split off from an earlier connection on %1.</source>
        <translation>Se separó de una conexión anterior el %1.</translation>
    </message>
    <message>
        <source>Took the place of an earlier connection on %1.</source>
        <translation>Ocupó el lugar de una conexión anterior el %1.</translation>
    </message>
    <message>
        <source>Moved over with all that belongs to it: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Traspasadas con todo lo suyo: %1.</translation>
    </message>
    <message>
        <source>Stayed on the old consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Se quedaron en el consentimiento anterior: %1.</translation>
    </message>
    <message>
        <source>No longer part of any connection, kept as it was: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Ya no forman parte de ninguna conexión, conservadas como estaban: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the person&apos;s own name for a connection, %2 the bank&apos;s name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>That consent has ended already.</source>
        <translation>Ese consentimiento ya ha caducado.</translation>
    </message>
    <message>
        <source>Stays on the old consent</source>
        <translation>Sigue en el consentimiento anterior</translation>
    </message>
    <message>
        <source>Stays on the old consent until %1</source>
        <extracomment>%1 is a day, such as &quot;14 May&quot;.</extracomment>
        <translation>Sigue en el consentimiento anterior hasta el %1</translation>
    </message>
    <message>
        <source>It was not ticked when you logged in on %1.</source>
        <extracomment>%1 is a day, such as &quot;3 March&quot;.</extracomment>
        <translation>No estaba marcada cuando iniciaste sesión el %1.</translation>
    </message>
    <message>
        <source>Its accounts were not ticked when you logged in on %1.</source>
        <translation>Sus cuentas no estaban marcadas cuando iniciaste sesión el %1.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Llevar también</translation>
    </message>
    <message>
        <source>On the old consent until %2: %1.</source>
        <translation>En el consentimiento anterior hasta el %2: %1.</translation>
    </message>
    <message>
        <source>On the old consent: %1.</source>
        <translation>En el consentimiento anterior: %1.</translation>
    </message>
    <message>
        <source>Its other accounts went to a newer connection on %1.</source>
        <translation>Sus demás cuentas pasaron a una conexión más reciente el %1.</translation>
    </message>
    <message>
        <source>A newer connection took its place on %1.</source>
        <translation>Una conexión más reciente ocupó su lugar el %1.</translation>
    </message>
    <message>
        <source>Also in another connection to this bank, and fetched twice: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>También en otra conexión con este banco, y se obtienen dos veces: %1.</translation>
    </message>
    <message>
        <source>Which account is the earlier one now?</source>
        <translation>¿Qué cuenta es ahora la anterior?</translation>
    </message>
    <message>
        <source>Which account is %1 now?</source>
        <translation>¿Qué cuenta es ahora %1?</translation>
    </message>
    <message>
        <source>Granted until %1, now it ends on %2.</source>
        <translation>Concedido hasta el %1, ahora caduca el %2.</translation>
    </message>
    <message>
        <source>Granted, but no longer returned: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Concedidas, pero ya no se reciben: %1.</translation>
    </message>
    <message>
        <source>Asked for, but not granted: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Pedidas, pero no concedidas: %1.</translation>
    </message>
    <message>
        <source>Returned, though it came after the consent: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Recibidas, aunque llegaron después del consentimiento: %1.</translation>
    </message>
    <message>
        <source>This bank</source>
        <translation>Este banco</translation>
    </message>
    <message numerus="yes">
        <source>%1 is connected already, with %n login(s). Another login is fine; to renew one, renew it instead.</source>
        <extracomment>%1 is a bank; the count is that of the logins there.</extracomment>
        <translation>
            <numerusform>%1 ya está conectado, con %n acceso. Puedes añadir otro; para renovar el que hay, renuévalo en su lugar.</numerusform>
            <numerusform>%1 ya está conectado, con %n accesos. Puedes añadir otro; para renovar uno, renuévalo en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting a bank was cut off</source>
        <translation>Se interrumpió la conexión de un banco</translation>
    </message>
    <message>
        <source>A renewal was cut off</source>
        <translation>Se interrumpió una renovación</translation>
    </message>
    <message>
        <source>The bank was connected after all</source>
        <translation>Al final el banco sí se conectó</translation>
    </message>
    <message>
        <source>The renewal went through after all</source>
        <translation>Al final la renovación sí salió bien</translation>
    </message>
    <message>
        <source>It began %1 and changed nothing. You can start again.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 a bank.</extracomment>
        <translation>Empezó %1 y no cambió nada. Puedes volver a empezar.</translation>
    </message>
    <message>
        <source>It began %1 at %2 and changed nothing. You can start again.</source>
        <translation>Empezó %1 en %2 y no cambió nada. Puedes volver a empezar.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), with everything kept of them on this computer, are deleted.</source>
        <translation>
            <numerusform>Se borra %n cuenta, con todo lo que se guarda de ella en este equipo.</numerusform>
            <numerusform>Se borran %n cuentas, con todo lo que se guarda de ellas en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted from this computer: %1, and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Borrado de este equipo: %1, y lo que escribiste al respecto.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted from this computer: %1, with %n month(s) of transactions and what you wrote about them.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>
            <numerusform>Borrado de este equipo: %1, con %n mes de movimientos y lo que escribiste al respecto.</numerusform>
            <numerusform>Borrado de este equipo: %1, con %n meses de movimientos y lo que escribiste al respecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>Una conexión</translation>
    </message>
    <message>
        <source>Access is withdrawn at the service: it fetches nothing from %1 any more.</source>
        <translation>Se retira el acceso en el servicio: ya no obtiene nada de %1.</translation>
    </message>
    <message>
        <source>At %1 your accounts and your money stay as they are, and the bank keeps its own records.</source>
        <translation>En %1 tus cuentas y tu dinero siguen como están, y el banco conserva sus propios registros.</translation>
    </message>
    <message>
        <source>This cannot be taken back. You can connect the bank anew later.</source>
        <translation>Esto no se puede deshacer. Puedes conectar el banco de nuevo más adelante.</translation>
    </message>
    <message>
        <source>The removal of %1 is not confirmed yet</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>La eliminación de %1 aún no está confirmada</translation>
    </message>
    <message>
        <source>The service was asked, and its list still has to show it. Holdfast looks again with each reading, also after a restart; until then nothing is deleted here.</source>
        <translation>Se pidió al servicio, y su lista aún tiene que mostrarlo. Holdfast lo mira en cada lectura, también tras reiniciarse; hasta entonces no se borra nada aquí.</translation>
    </message>
    <message>
        <source>Receipt saved; nothing of it is left on this computer.</source>
        <translation>Comprobante guardado; no queda nada de ella en este equipo.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Cancelled, says the service</source>
        <translation>Revocado, según el servicio</translation>
    </message>
    <message>
        <source>The service did not tell</source>
        <translation>El servicio no lo dijo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>The service did not know it any more</source>
        <translation>El servicio ya no la conocía</translation>
    </message>
    <message>
        <source>Access was withdrawn from here</source>
        <translation>El acceso se retiró desde aquí</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>May still be in</source>
        <translation>Puede seguir en</translation>
    </message>
    <message>
        <source>%1 was removed elsewhere</source>
        <extracomment>%1 is a connection.</extracomment>
        <translation>%1 se eliminó en otro lugar</translation>
    </message>
    <message>
        <source>The service no longer lists it since %1. What was fetched before is still on this computer.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>El servicio ya no la muestra desde %1. Lo obtenido antes sigue en este equipo.</translation>
    </message>
    <message>
        <source>Removed elsewhere: the service no longer lists it since %1. This is what was kept.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Eliminada en otro lugar: el servicio ya no la muestra desde %1. Esto es lo que se conservó.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were removed elsewhere</source>
        <translation>
            <numerusform>%n conexión se eliminó en otro lugar</numerusform>
            <numerusform>%n conexiones se eliminaron en otro lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete what is kept of %1?</source>
        <translation>¿Borrar lo que se guarda de %1?</translation>
    </message>
    <message>
        <source>This cannot be taken back: the service has nothing of it any more.</source>
        <translation>Esto no se puede deshacer: el servicio ya no tiene nada de ella.</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Aún no hay ningún banco conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), and none needs you</source>
        <translation>
            <numerusform>%n conexión, y no te necesita</numerusform>
            <numerusform>%n conexiones, y ninguna te necesita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n connection(s) needs you</source>
        <extracomment>%n is how many there are: two or more.</extracomment>
        <translation>
            <numerusform>1 de %n conexión te necesita</numerusform>
            <numerusform>1 de %n conexiones te necesita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) need you</source>
        <extracomment>%1 is how many need the person, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 de %n conexión te necesitan</numerusform>
            <numerusform>%1 de %n conexiones te necesitan</numerusform>
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
        <translation>La lista nunca se ha leído aquí; “holdfast-cli connections” la lee.</translation>
    </message>
    <message>
        <source>This computer is offline · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Este equipo está sin conexión · comprobado %1</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <translation>Este equipo está sin conexión</translation>
    </message>
    <message>
        <source>Not reachable · next try %1</source>
        <translation>No accesible · próximo intento %1</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Online · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>En línea · comprobado %1</translation>
    </message>
    <message>
        <source>Already gone, and confirmed</source>
        <translation>Ya no existía, y está confirmado</translation>
    </message>
    <message>
        <source>Removed and confirmed</source>
        <translation>Eliminada y confirmado</translation>
    </message>
    <message>
        <source>The service confirmed %1 that the connection is gone. It is deleted from the database here, but older files beside it may still hold it: %2. Delete those when you no longer need them.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;, %2 one path, or several with commas between.</extracomment>
        <translation>El servicio confirmó %1 que la conexión ya no existe. Se ha borrado de la base de datos de aquí, pero archivos más antiguos junto a ella pueden contenerla aún: %2. Bórralos cuando ya no los necesites.</translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that the connection is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>El servicio confirmó %1 que la conexión ya no existe, con %n cuenta. No queda nada de ella en este equipo.</numerusform>
            <numerusform>El servicio confirmó %1 que la conexión ya no existe, con %n cuentas. No queda nada de ella en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed %1 that %2 is gone, with %n account(s). Nothing of it is left on this computer.</source>
        <translation>
            <numerusform>El servicio confirmó %1 que %2 ya no existe, con %n cuenta. No queda nada de ella en este equipo.</numerusform>
            <numerusform>El servicio confirmó %1 que %2 ya no existe, con %n cuentas. No queda nada de ella en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 with %n account(s)? Access is withdrawn at the service and the data kept here is deleted. This cannot be taken back.</source>
        <translation>
            <numerusform>¿Eliminar %1 con %n cuenta? Se retira el acceso en el servicio y se borran los datos guardados aquí. Esto no se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %1 con %n cuentas? Se retira el acceso en el servicio y se borran los datos guardados aquí. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s) are renewed</source>
        <extracomment>%1 is how many were renewed, %n how many were to be.</extracomment>
        <translation>
            <numerusform>%1 de %n conexión renovada</numerusform>
            <numerusform>%1 de %n conexiones renovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>partly available</source>
        <translation>disponible en parte</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <translation>no disponible en este momento</translation>
    </message>
    <message>
        <source>no longer available</source>
        <translation>ya no disponible</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>inspector (reads only)</source>
        <translation>inspector (solo lee)</translation>
    </message>
    <message>
        <source>The update from %1 is under way; the service goes on by itself.</source>
        <translation>La actualización de %1 está en curso; el servicio continúa por sí solo.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 está al día.</translation>
    </message>
    <message>
        <source>%1 answered and had nothing new.</source>
        <translation>%1 respondió y no tenía novedades.</translation>
    </message>
    <message>
        <source>%1 sent only some of the accounts.</source>
        <translation>%1 envió solo algunas de las cuentas.</translation>
    </message>
    <message>
        <source>%1 wants to see you before it sends more.</source>
        <translation>%1 quiere verte antes de enviar más.</translation>
    </message>
    <message>
        <source>The update from %1 did not work. Nothing is wrong with your consent.</source>
        <translation>La actualización de %1 no funcionó. A tu consentimiento no le pasa nada.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizada</translation>
    </message>
    <message>
        <source>partly updated</source>
        <translation>actualizada en parte</translation>
    </message>
    <message>
        <source>the bank wanted a confirmation</source>
        <translation>el banco quería una confirmación</translation>
    </message>
    <message>
        <source>the bank refused the login</source>
        <translation>el banco rechazó los datos de acceso</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation>no funcionó</translation>
    </message>
    <message>
        <source>on connecting</source>
        <translation>al conectar</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>not enriched yet</source>
        <translation>aún sin enriquecer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) enriched</source>
        <extracomment>%1 accounts are done, %n in all.</extracomment>
        <translation>
            <numerusform>%1 de %n cuenta enriquecida</numerusform>
            <numerusform>%1 de %n cuentas enriquecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>enriched</source>
        <translation>enriquecida</translation>
    </message>
    <message>
        <source>enrichment failed</source>
        <translation>falló el enriquecimiento</translation>
    </message>
    <message>
        <source>The service says nothing about enrichment.</source>
        <translation>El servicio no dice nada del enriquecimiento.</translation>
    </message>
    <message>
        <source>The service has not enriched the account yet.</source>
        <translation>El servicio aún no ha enriquecido la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>The service is still enriching: %1 of %n account(s) done.</source>
        <translation>
            <numerusform>El servicio sigue enriqueciendo: %1 de %n cuenta lista.</numerusform>
            <numerusform>El servicio sigue enriqueciendo: %1 de %n cuentas listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enriched %1.</source>
        <translation>Enriquecida %1.</translation>
    </message>
    <message>
        <source>All accounts are enriched.</source>
        <translation>Todas las cuentas están enriquecidas.</translation>
    </message>
    <message>
        <source>The service could not enrich every account. The data itself is complete.</source>
        <translation>El servicio no pudo enriquecer todas las cuentas. Los datos en sí están completos.</translation>
    </message>
    <message>
        <source>That takes longer than usual; the data itself is complete.</source>
        <translation>Está tardando más de lo habitual; los datos en sí están completos.</translation>
    </message>
    <message>
        <source>nothing known of its enrichment</source>
        <translation>no se sabe nada de su enriquecimiento</translation>
    </message>
    <message>
        <source>enrichment takes longer than usual</source>
        <translation>el enriquecimiento tarda más de lo habitual</translation>
    </message>
    <message>
        <source>enriched %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>enriquecida %1</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Te necesita</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Ya no activa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Falló la actualización</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Its transactions are on their way. You can go on working.</source>
        <translation>Sus movimientos están en camino. Puedes seguir trabajando.</translation>
    </message>
    <message>
        <source>Not read yet: %1.</source>
        <translation>Aún sin leer: %1.</translation>
    </message>
    <message>
        <source>None were read before access ended.</source>
        <translation>No se leyó ninguno antes de que terminara el acceso.</translation>
    </message>
    <message>
        <source>Not read yet. That happens in the background, while the window is open.</source>
        <translation>Aún sin leer. Se hace en segundo plano, mientras la ventana está abierta.</translation>
    </message>
    <message>
        <source>No transactions so far.</source>
        <translation>Sin movimientos hasta ahora.</translation>
    </message>
    <message>
        <source>The bank gives no transactions of this account.</source>
        <translation>El banco no facilita los movimientos de esta cuenta.</translation>
    </message>
    <message>
        <source>Goes back to %1; Holdfast is looking for more.</source>
        <translation>Llega hasta el %1; Holdfast sigue buscando.</translation>
    </message>
    <message>
        <source>Goes back to %1: all the bank gives.</source>
        <extracomment>%1 is a day, such as &quot;3 November 2023&quot;.</extracomment>
        <translation>Llega hasta el %1: todo lo que facilita el banco.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is missing: %2.</source>
        <extracomment>%1 is a day, %2 why the rest is not there, such as &quot;Moneyhub cannot be reached&quot;.</extracomment>
        <translation>De momento llega hasta el %1. Falta el resto: %2.</translation>
    </message>
    <message>
        <source>Goes back to %1: access ended before the rest was read.</source>
        <translation>Llega hasta el %1: el acceso terminó antes de leer el resto.</translation>
    </message>
    <message>
        <source>Goes back to %1 so far. The rest is read while the window is open.</source>
        <translation>De momento llega hasta el %1. El resto se lee mientras la ventana está abierta.</translation>
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
        <translation>%1 meses hasta ahora.</translation>
    </message>
    <message>
        <source>Less than 1 of up to %1 months so far.</source>
        <translation>Menos de 1 mes de un máximo de %1 hasta ahora.</translation>
    </message>
    <message>
        <source>%1 of up to %2 months so far.</source>
        <extracomment>%1 months of transactions are here, and there can be %2 at most.</extracomment>
        <translation>%1 de un máximo de %2 meses hasta ahora.</translation>
    </message>
    <message>
        <source>What was read stays here; it goes back to %1.</source>
        <translation>Lo que se leyó se queda aquí; llega hasta el %1.</translation>
    </message>
    <message>
        <source>No transactions were read of it.</source>
        <translation>No se leyó ningún movimiento de ella.</translation>
    </message>
    <message>
        <source>As of %1. Access has ended; what was read stays here.</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Situación: %1. El acceso ha terminado; lo que se leyó se queda aquí.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Situación: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more account(s).</source>
        <translation>
            <numerusform>Y %n cuenta más.</numerusform>
            <numerusform>Y %n cuentas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the other accounts: all that was given so far.</source>
        <translation>De las demás cuentas: todo lo facilitado hasta ahora.</translation>
    </message>
    <message>
        <source>All that was given so far; Holdfast is looking for more.</source>
        <translation>Todo lo facilitado hasta ahora; Holdfast sigue buscando.</translation>
    </message>
    <message>
        <source>The first transactions are on their way</source>
        <translation>Los primeros movimientos están en camino</translation>
    </message>
    <message>
        <source>The bank gives no transactions</source>
        <translation>El banco no facilita movimientos</translation>
    </message>
    <message>
        <source>All accounts were read, and there was nothing in them.</source>
        <translation>Se leyeron todas las cuentas y no había nada en ellas.</translation>
    </message>
    <message>
        <source>No transactions are kept here</source>
        <translation>Aquí no se guardan movimientos</translation>
    </message>
    <message>
        <source>Access ended before any were read.</source>
        <translation>El acceso terminó antes de leer alguno.</translation>
    </message>
    <message>
        <source>No transactions are kept here yet</source>
        <translation>Aquí aún no se guardan movimientos</translation>
    </message>
    <message>
        <source>They are read in the background, while the window is open.</source>
        <translation>Se leen en segundo plano, mientras la ventana está abierta.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day as people say it. Format letters of Qt: dddd weekday, d day, MMMM month, yyyy year.</extracomment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month that stands alone, as over a page of a calendar. Format letters of Qt: MMMM month, yyyy year.</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1: no consent ends</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>%1: no caduca ningún consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) ended</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: caducó %n consentimiento</numerusform>
            <numerusform>%1: caducaron %n consentimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n consent(s) end</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>
            <numerusform>%1: caduca %n consentimiento</numerusform>
            <numerusform>%1: caducan %n consentimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a day such as &quot;Tuesday 1 March&quot;.</extracomment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>%1. The end of %2.</source>
        <extracomment>Read aloud: %1 is a day, %2 the connections whose consents end then.</extracomment>
        <translation>%1. Fin de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>account numbers</source>
        <translation>números de cuenta</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>saldos</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>movimientos</translation>
    </message>
    <message>
        <source>names of the account holders</source>
        <translation>nombres de los titulares</translation>
    </message>
    <message>
        <source>payees</source>
        <translation>beneficiarios</translation>
    </message>
    <message>
        <source>standing orders</source>
        <translation>órdenes permanentes</translation>
    </message>
    <message>
        <source>None that the service names</source>
        <translation>Ninguna que indique el servicio</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>On a day Holdfast cannot read</source>
        <translation>Un día que Holdfast no puede leer</translation>
    </message>
    <message>
        <source>The service names no day</source>
        <translation>El servicio no indica ningún día</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The service names no end</source>
        <translation>El servicio no indica ningún fin</translation>
    </message>
    <message>
        <source>To %1, on this computer</source>
        <extracomment>How far back data goes; %1 is a day.</extracomment>
        <translation>Desde el %1, en este equipo</translation>
    </message>
    <message>
        <source>To %1, at the service</source>
        <translation>Desde el %1, en el servicio</translation>
    </message>
    <message>
        <source>Not known before transactions are read</source>
        <translation>No se sabe hasta que se lean los movimientos</translation>
    </message>
    <message>
        <source>As the service remembers it: %1</source>
        <extracomment>%1 is a list such as &quot;accounts, balances and transactions&quot;.</extracomment>
        <translation>Según recuerda el servicio: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; seen so far: %1</source>
        <translation>Lo concedido en el banco; visto hasta ahora: %1</translation>
    </message>
    <message>
        <source>As granted at the bank; nothing has been seen so far</source>
        <translation>Lo concedido en el banco; hasta ahora no se ha visto nada</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>El nombre que le das</translation>
    </message>
    <message>
        <source>Whose login</source>
        <translation>Quién inicia sesión</translation>
    </message>
    <message>
        <source>Nobody named; you can name somebody under Name and notes</source>
        <translation>Nadie indicado; puedes indicar a alguien en Nombre y notas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <source>The client of this profile. What for was told when you agreed; Holdfast does not know it</source>
        <translation>El cliente de este perfil. La finalidad se explicó cuando diste tu acuerdo; Holdfast no la conoce</translation>
    </message>
    <message>
        <source>%1. What for was told when you agreed; Holdfast does not know it</source>
        <translation>%1. La finalidad se explicó cuando diste tu acuerdo; Holdfast no la conoce</translation>
    </message>
    <message>
        <source>Data goes back</source>
        <translation>Historial de los datos</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n day(s) ago</source>
        <extracomment>%1 is the name of a bank, as in all of these.</extracomment>
        <translation>
            <numerusform>%1: el consentimiento caducó hace %n día</numerusform>
            <numerusform>%1: el consentimiento caducó hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n day(s)</source>
        <translation>
            <numerusform>%1: el consentimiento caduca en %n día</numerusform>
            <numerusform>%1: el consentimiento caduca en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>%1: el consentimiento caducó hace %n hora</numerusform>
            <numerusform>%1: el consentimiento caducó hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n hour(s)</source>
        <translation>
            <numerusform>%1: el consentimiento caduca en %n hora</numerusform>
            <numerusform>%1: el consentimiento caduca en %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: consent has just ended</source>
        <translation>%1: el consentimiento acaba de caducar</translation>
    </message>
    <message>
        <source>%1: consent ends in less than a minute</source>
        <translation>%1: el consentimiento caduca en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>%1: el consentimiento caducó hace %n minuto</numerusform>
            <numerusform>%1: el consentimiento caducó hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: consent ends in %n minute(s)</source>
        <translation>
            <numerusform>%1: el consentimiento caduca en %n minuto</numerusform>
            <numerusform>%1: el consentimiento caduca en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another file of that name</source>
        <translation>Ya hay otro archivo con ese nombre</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>Give the file another name, then try again.</source>
        <translation>Da otro nombre al archivo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexión</translation>
    </message>
    <message>
        <source>Another connection</source>
        <translation>Otra conexión</translation>
    </message>
    <message>
        <source>The first connection</source>
        <translation>La primera conexión</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Of a connection; %1 is a day.</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>sustituida el %1</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>lives on beside it</source>
        <translation>sigue viva a su lado</translation>
    </message>
    <message>
        <source>A new login took accounts along on %1.</source>
        <translation>Un nuevo inicio de sesión se llevó cuentas el %1.</translation>
    </message>
    <message>
        <source>A new login took its place on %1.</source>
        <translation>Un nuevo inicio de sesión la sustituyó el %1.</translation>
    </message>
    <message>
        <source>Moved over: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>Traspasadas: %1.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>Se quedaron atrás: %1.</translation>
    </message>
    <message>
        <source>In no connection any more: %1.</source>
        <translation>Ya en ninguna conexión: %1.</translation>
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
        <translation>Banco %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>In place of an account&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <extracomment>In place of a profile&apos;s name that is hidden. %1 is a number.</extracomment>
        <translation>Perfil %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) or more</source>
        <translation>
            <numerusform>%n movimiento o más</numerusform>
            <numerusform>%n movimientos o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s)</source>
        <translation>
            <numerusform>%n movimiento</numerusform>
            <numerusform>%n movimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a month such as &quot;March 2025&quot;, %2 such as &quot;42 transactions&quot;.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; a part of the month.</source>
        <translation>%1: %2; solo una parte del mes.</translation>
    </message>
    <message>
        <source>%1: nothing was booked.</source>
        <translation>%1: no se contabilizó nada.</translation>
    </message>
    <message>
        <source>%1: nothing is kept.</source>
        <translation>%1: no se guarda nada.</translation>
    </message>
    <message>
        <source>No transactions are kept.</source>
        <translation>No se guardan movimientos.</translation>
    </message>
    <message>
        <source>Transactions from %1 to %2.</source>
        <translation>Movimientos del %1 al %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Nothing is kept of %n month(s) between.</source>
        <extracomment>%1 is a whole sentence.</extracomment>
        <translation>
            <numerusform>%1 No se guarda nada de %n mes intermedio.</numerusform>
            <numerusform>%1 No se guarda nada de %n meses intermedios.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the data is not up to date</source>
        <translation>%1: los datos no están al día</translation>
    </message>
    <message>
        <source>%1: access has ended</source>
        <translation>%1: el acceso ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) need you</source>
        <translation>
            <numerusform>%n conexión te necesita</numerusform>
            <numerusform>%n conexiones te necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ends %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 14:05&quot;.</extracomment>
        <translation>El consentimiento caduca %1</translation>
    </message>
    <message>
        <source>Consent ended %1</source>
        <extracomment>%1 is a moment such as &quot;yesterday 14:05&quot;.</extracomment>
        <translation>El consentimiento caducó %1</translation>
    </message>
    <message>
        <source>%1 (missed: was due %2)</source>
        <extracomment>When a reminder was told, and when it should have been: both moments such as &quot;today 10:04&quot;.</extracomment>
        <translation>%1 (con retraso: tocaba %2)</translation>
    </message>
    <message>
        <source>Done since</source>
        <extracomment>A reminder that needs nobody any more.</extracomment>
        <translation>Ya resuelto</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>A reminder that was, or was not, looked at.</extracomment>
        <translation>Leído</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end soon</source>
        <translation>
            <numerusform>%n consentimiento caduca pronto</numerusform>
            <numerusform>%n consentimientos caducan pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>All connections are fine</source>
        <translation>Todas las conexiones están bien</translation>
    </message>
    <message>
        <source>No connection is active any more</source>
        <translation>Ya no hay ninguna conexión activa</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>En 3 días</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semana que viene</translation>
    </message>
    <message>
        <source>Not again for this consent</source>
        <translation>No volver a recordar este consentimiento</translation>
    </message>
    <message>
        <source>Confirm in the browser, without a bank login; about a minute.</source>
        <translation>Confirma en el navegador, sin iniciar sesión en el banco; alrededor de un minuto.</translation>
    </message>
    <message>
        <source>Give the bank the code it asks for; about two minutes.</source>
        <translation>Da al banco el código que pide; alrededor de dos minutos.</translation>
    </message>
    <message>
        <source>Log in at the bank; about three minutes.</source>
        <translation>Inicia sesión en el banco; alrededor de tres minutos.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>Alrededor de %n minuto en total.</numerusform>
            <numerusform>Alrededor de %n minutos en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a bank login: %1.</source>
        <translation>Sin iniciar sesión en el banco: %1.</translation>
    </message>
    <message>
        <source>With a code: %1.</source>
        <translation>Con un código: %1.</translation>
    </message>
    <message>
        <source>With a login at the bank: %1.</source>
        <translation>Con inicio de sesión en el banco: %1.</translation>
    </message>
    <message>
        <source>This one ends by itself; there is nothing for you to do.</source>
        <translation>Esta termina por sí sola; no tienes que hacer nada.</translation>
    </message>
    <message>
        <source>It stays on the old consent because it was not ticked at the last login. Tick it here to bring it along.</source>
        <translation>Sigue en el consentimiento anterior porque no se marcó en el último inicio de sesión. Márcala aquí para llevarla también.</translation>
    </message>
    <message>
        <source>You wanted to hear of it later. Tick it to renew it now.</source>
        <translation>Pediste que se te recordara más tarde. Márcala para renovarla ahora.</translation>
    </message>
    <message>
        <source>%1 · %2 logs in</source>
        <extracomment>%1 is a connection, %2 the person who has to do the login at the bank.</extracomment>
        <translation>%1 · inicia sesión %2</translation>
    </message>
    <message>
        <source>Ended, or waiting for you (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>Caducadas o a la espera de ti (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Also what ends within %n day(s) (%1)</source>
        <extracomment>A choice of what is renewed; %1 is how many those are.</extracomment>
        <translation>
            <numerusform>También las que caducan en %n día (%1)</numerusform>
            <numerusform>También las que caducan en %n días (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Also what ends up to a day of your choice</source>
        <translation>También las que caducan hasta el día que elijas</translation>
    </message>
    <message>
        <source>Did not work yet. %1</source>
        <extracomment>%1 are sentences of what went wrong.</extracomment>
        <translation>Aún no funcionó. %1</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>Dejada para más tarde.</translation>
    </message>
    <message>
        <source>In your browser now.</source>
        <translation>Ahora en tu navegador.</translation>
    </message>
    <message>
        <source>Renewed for the accounts you ticked. The others stay on the old consent.</source>
        <translation>Renovada para las cuentas que marcaste. Las demás siguen en el consentimiento anterior.</translation>
    </message>
    <message>
        <source>The bank approved, but nothing has changed yet.</source>
        <translation>El banco aprobó, pero aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Skipped by you.</source>
        <translation>La omitiste.</translation>
    </message>
    <message>
        <source>The bank said no.</source>
        <translation>El banco dijo que no.</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>No funcionó.</translation>
    </message>
    <message>
        <source>No longer due when its turn came.</source>
        <translation>Ya no estaba pendiente cuando le llegó el turno.</translation>
    </message>
    <message>
        <source>Renewing %1 of %2</source>
        <extracomment>%1 is the one it is at, %2 how many there are.</extracomment>
        <translation>Renovando %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %1 of %n renewal(s) left</source>
        <extracomment>%1 is how many are left, %n how many there are.</extracomment>
        <translation>
            <numerusform>En pausa: queda %1 de %n renovación</numerusform>
            <numerusform>En pausa: quedan %1 de %n renovaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume tries this one again.</source>
        <translation>“Reanudar” vuelve a intentar esta.</translation>
    </message>
    <message>
        <source>You stopped the one that was under way. %1</source>
        <extracomment>%1 is a sentence of what can be done.</extracomment>
        <translation>Detuviste la que estaba en curso. %1</translation>
    </message>
    <message>
        <source>Nothing opens before you press Resume.</source>
        <translation>No se abre nada hasta que pulses “Reanudar”.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connection(s) are renewed</source>
        <translation>
            <numerusform>%n conexión renovada</numerusform>
            <numerusform>Las %n conexiones están renovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for later: %1. Go on with them within a week.</source>
        <translation>Para más tarde: %1. Continúa con ellas en el plazo de una semana.</translation>
    </message>
    <message>
        <source>Still waiting for you: %1.</source>
        <translation>Aún a la espera de ti: %1.</translation>
    </message>
    <message>
        <source>Not approved at the bank: %1.</source>
        <translation>Sin aprobar en el banco: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) are left</source>
        <translation>
            <numerusform>Queda %n renovación</numerusform>
            <numerusform>Quedan %n renovaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n renewal(s)</source>
        <translation>
            <numerusform>Continuar con %n renovación</numerusform>
            <numerusform>Continuar con %n renovaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>El consentimiento caducó el %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>El consentimiento caduca el %1</translation>
    </message>
    <message>
        <source>%1 logs in</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>Inicia sesión %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <extracomment>%1 is the person who has to do the login at the bank.</extracomment>
        <translation>Inicia sesión como %1</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n day(s) ago</source>
        <translation>
            <numerusform>el consentimiento caducó hace %n día</numerusform>
            <numerusform>el consentimiento caducó hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n day(s)</source>
        <translation>
            <numerusform>el consentimiento caduca en %n día</numerusform>
            <numerusform>el consentimiento caduca en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n hour(s) ago</source>
        <translation>
            <numerusform>el consentimiento caducó hace %n hora</numerusform>
            <numerusform>el consentimiento caducó hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n hour(s)</source>
        <translation>
            <numerusform>el consentimiento caduca en %n hora</numerusform>
            <numerusform>el consentimiento caduca en %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>consent ended just now</source>
        <translation>el consentimiento acaba de caducar</translation>
    </message>
    <message>
        <source>consent ends in less than a minute</source>
        <translation>el consentimiento caduca en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>consent ended %n minute(s) ago</source>
        <translation>
            <numerusform>el consentimiento caducó hace %n minuto</numerusform>
            <numerusform>el consentimiento caducó hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>consent ends in %n minute(s)</source>
        <translation>
            <numerusform>el consentimiento caduca en %n minuto</numerusform>
            <numerusform>el consentimiento caduca en %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, press Enter to renew</source>
        <translation>%1, %2, pulsa Intro para renovar</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to log in again</source>
        <translation>%1, %2, pulsa Intro para volver a iniciar sesión</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to refresh</source>
        <translation>%1, %2, pulsa Intro para refrescar</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to update now</source>
        <translation>%1, %2, pulsa Intro para actualizar ahora</translation>
    </message>
    <message>
        <source>%1 (consent ended on %2)</source>
        <extracomment>%1 is &quot;Barclays: 4 days left&quot;, %2 the day on which the consent ends or ended.</extracomment>
        <translation>%1 (el consentimiento caducó el %2)</translation>
    </message>
    <message>
        <source>%1 (consent ends on %2)</source>
        <translation>%1 (el consentimiento caduca el %2)</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>%1, in use by another Holdfast</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>%1, en uso por otro Holdfast</translation>
    </message>
    <message>
        <source>%1, with SQLite %2</source>
        <extracomment>%1 is a path, %2 a version such as 3.40.1.</extracomment>
        <translation>%1, con SQLite %2</translation>
    </message>
    <message>
        <source>%1. Warning: with two programs that write, this SQLite can lose a change (mended in 3.51.3, 3.50.7 and 3.44.6). Holdfast lets only one do what it takes; open the database with no other program</source>
        <extracomment>%1 is what was found so far.</extracomment>
        <translation>%1. Advertencia: si escriben dos programas, este SQLite puede perder un cambio (corregido en 3.51.3, 3.50.7 y 3.44.6). Holdfast solo deja que uno haga lo que lo provoca; no abras la base de datos con ningún otro programa</translation>
    </message>
    <message>
        <source>%1; set aside earlier and still there: %2</source>
        <extracomment>%1 is a path, %2 the paths of older files, with commas between.</extracomment>
        <translation>%1; apartado antes y todavía ahí: %2</translation>
    </message>
    <message>
        <source>a program can listen</source>
        <translation>un programa puede escuchar</translation>
    </message>
    <message>
        <source>not available here, and not needed</source>
        <translation>no disponible aquí, y no hace falta</translation>
    </message>
    <message>
        <source>a renewal is under way and uses it</source>
        <translation>hay una renovación en curso que lo usa</translation>
    </message>
    <message>
        <source>written, read back and removed</source>
        <translation>escrito, leído de nuevo y quitado</translation>
    </message>
    <message>
        <source>not usable (%1), and not needed: the profile names a secret file</source>
        <extracomment>%1 says in English what is wrong.</extracomment>
        <translation>no se puede usar (%1), y no hace falta: el perfil indica un archivo de secreto</translation>
    </message>
    <message>
        <source>not used: the profile names no webhookPort</source>
        <translation>sin usar: el perfil no indica webhookPort</translation>
    </message>
    <message>
        <source>the address is made when the window opens with this profile</source>
        <translation>la dirección se crea cuando se abre la ventana con este perfil</translation>
    </message>
    <message>
        <source>%1, while the window is open; nothing has come yet</source>
        <translation>%1, mientras la ventana está abierta; aún no ha llegado nada</translation>
    </message>
    <message>
        <source>%1, while the window is open; events so far: %2, the last at %3</source>
        <extracomment>%1 is an address, %2 how many events came, %3 a moment in UTC.</extracomment>
        <translation>%1, mientras la ventana está abierta; eventos hasta ahora: %2, el último: %3</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>no se usa ninguno</translation>
    </message>
    <message>
        <source>requests go by way of %1</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>las peticiones pasan por %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) apart</source>
        <translation>
            <numerusform>%n segundo de diferencia</numerusform>
            <numerusform>%n segundos de diferencia</numerusform>
        </translation>
    </message>
    <message>
        <source>the service sent no date to compare with</source>
        <translation>el servicio no envió una fecha con la que comparar</translation>
    </message>
    <message>
        <source>in the secret file</source>
        <translation>en el archivo de secreto</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>typed, for this run</source>
        <translation>introducido, para esta ejecución</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>not needed by an inspector</source>
        <translation>no hace falta para un inspector</translation>
    </message>
    <message>
        <source>none named; the first connect registers one</source>
        <translation>no se indica ninguno; la primera conexión registra uno</translation>
    </message>
    <message>
        <source>known to the service</source>
        <translation>conocido por el servicio</translation>
    </message>
    <message>
        <source>not asked without a user</source>
        <translation>no se consulta sin un usuario</translation>
    </message>
    <message>
        <source>See what lies there, or start Holdfast: a damaged database is set aside, never deleted, and filled again from the service.</source>
        <translation>Mira qué hay ahí o abre Holdfast: una base de datos dañada se aparta, nunca se borra, y se llena de nuevo desde el servicio.</translation>
    </message>
    <message>
        <source>Make the data folder writable, or choose another one with --data-dir.</source>
        <translation>Haz que se pueda escribir en la carpeta de datos o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>Ask whoever registered this client to enable this scope.</source>
        <translation>Pide a quien registró este cliente que active este scope.</translation>
    </message>
    <message>
        <source>See whether &quot;clientId&quot; is right and the secret is the one registered for it.</source>
        <translation>Mira si “clientId” es correcto y si el secreto es el registrado para él.</translation>
    </message>
    <message>
        <source>The redirect comes back to 127.0.0.1; let programs listen there.</source>
        <translation>La redirección vuelve a 127.0.0.1; deja que los programas escuchen ahí.</translation>
    </message>
    <message>
        <source>Only needed when the redirect URI says ::1 or localhost; let programs listen there.</source>
        <translation>Solo hace falta si el URI de redirección dice ::1 o localhost; deja que los programas escuchen ahí.</translation>
    </message>
    <message>
        <source>Close the program that uses this port, or register another redirect URI.</source>
        <translation>Cierra el programa que usa este puerto o registra otro URI de redirección.</translation>
    </message>
    <message>
        <source>Start and unlock a keychain (GNOME Keyring, KWallet), or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Inicia y desbloquea un llavero (GNOME Keyring, KWallet) o indica un “secretFile” en el perfil.</translation>
    </message>
    <message>
        <source>See whether this computer is online, and whether &quot;identityUrl&quot; in the profile is right.</source>
        <translation>Mira si este equipo está en línea y si “identityUrl” es correcto en el perfil.</translation>
    </message>
    <message>
        <source>See whether &quot;apiUrl&quot; in the profile is right.</source>
        <translation>Mira si “apiUrl” es correcto en el perfil.</translation>
    </message>
    <message>
        <source>See whether &quot;userId&quot; in the profile is right.</source>
        <translation>Mira si “userId” es correcto en el perfil.</translation>
    </message>
    <message>
        <source>Store it with &quot;holdfast-cli profiles set-secret NAME&quot;, or name a &quot;secretFile&quot; in the profile.</source>
        <translation>Guárdalo con “holdfast-cli profiles set-secret NAME” o indica un “secretFile” en el perfil.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv4</source>
        <translation>Vuelta desde el navegador, IPv4</translation>
    </message>
    <message>
        <source>Way back from the browser, IPv6</source>
        <translation>Vuelta desde el navegador, IPv6</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
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
        <translation>Servicio de identidad</translation>
    </message>
    <message>
        <source>Data service</source>
        <translation>Servicio de datos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Data of this user</source>
        <translation>Datos de este usuario</translation>
    </message>
    <message>
        <source>Permission %1</source>
        <extracomment>%1 is a technical word such as connection:read.</extracomment>
        <translation>Permiso %1</translation>
    </message>
    <message>
        <source>not looked at: something above must be put right first</source>
        <translation>sin comprobar: antes hay que corregir algo de más arriba</translation>
    </message>
    <message>
        <source>It took too long. See whether a question is waiting on the screen, and try again.</source>
        <translation>Tardó demasiado. Mira si hay una pregunta esperando en la pantalla y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>Of a check: it works, and something about it should be known.</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>Of a check: it does not work.</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>Of a check: it was not made.</extracomment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need a look.</source>
        <translation>
            <numerusform>Hay que revisar %n línea.</numerusform>
            <numerusform>Hay que revisar %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>%1 &quot;ok&quot; or &quot;wrong&quot;, %2 what was looked at, %3 what was found.</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>A page should open in your browser now.</source>
        <translation>Ahora debería abrirse una página en tu navegador.</translation>
    </message>
    <message>
        <source>The page came back: your browser and Holdfast find each other.</source>
        <translation>La página ha vuelto: tu navegador y Holdfast se encuentran.</translation>
    </message>
    <message>
        <source>Nothing came back within a minute. Did a page open, and did it say that Holdfast was found?</source>
        <translation>No volvió nada en un minuto. ¿Se abrió una página, y decía que se había encontrado Holdfast?</translation>
    </message>
    <message>
        <source>The data came, but the service could not work through all of it.</source>
        <translation>Los datos llegaron, pero el servicio no pudo procesarlos todos.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>Your consent is fine; what came before is kept.</source>
        <translation>Tu consentimiento está bien; lo que llegó antes se conserva.</translation>
    </message>
    <message>
        <source>The service asks for the rest by itself.</source>
        <translation>El servicio pide el resto por sí solo.</translation>
    </message>
    <message>
        <source>It is your turn: confirm at %1.</source>
        <translation>Te toca a ti: confirma en %1.</translation>
    </message>
    <message>
        <source>The password may have changed, or access was withdrawn at the bank.</source>
        <translation>Puede que haya cambiado la contraseña o que se retirara el acceso en el banco.</translation>
    </message>
    <message>
        <source>It is your turn: log in at %1 again.</source>
        <translation>Te toca a ti: vuelve a iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>The service&apos;s words: fetching %1, processing %2</source>
        <extracomment>%1 and %2 are the service&apos;s own words, such as &quot;success&quot;.</extracomment>
        <translation>En palabras del servicio: obtención %1, procesamiento %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which the list view shows.</source>
        <extracomment>Below a list of connections that need the person or have ended: those it leaves out.</extracomment>
        <translation>
            <numerusform>Y %n más, que se muestra en la vista de lista.</numerusform>
            <numerusform>Y %n más, que se muestran en la vista de lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <extracomment>%1 is what a program says of a fault, in English.</extracomment>
        <translation>Detalle técnico: %1</translation>
    </message>
    <message>
        <source>%1 (missed: could not be shown)</source>
        <extracomment>When a reminder was told, such as &quot;today 10:04&quot;; the desktop had no way to show it.</extracomment>
        <translation>%1 (perdido: no se pudo mostrar)</translation>
    </message>
    <message>
        <source>Its address was not found, as when this computer is not online. Nothing is wrong with your consents.</source>
        <translation>No se encontró su dirección, como cuando este ordenador no está conectado. A tus consentimientos no les pasa nada.</translation>
    </message>
    <message>
        <source>No answer came in time. Nothing is wrong with your consents.</source>
        <translation>No llegó ninguna respuesta a tiempo. A tus consentimientos no les pasa nada.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was here. Nothing is wrong with your consents.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta. A tus consentimientos no les pasa nada.</translation>
    </message>
    <message>
        <source>not usable, and not needed: the profile names a secret file</source>
        <translation>no se puede usar, y no hace falta: el perfil indica un archivo de secreto</translation>
    </message>
    <message>
        <source>Left from the renewals of %1.</source>
        <extracomment>%1 is a moment such as &quot;yesterday 18:00&quot;.</extracomment>
        <translation>Queda de las renovaciones: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n key(s) not known and ignored: %2</source>
        <extracomment>%1 is a path, %2 the keys, with commas between.</extracomment>
        <translation>
            <numerusform>%1; %n clave desconocida que no se tiene en cuenta: %2</numerusform>
            <numerusform>%1; %n claves desconocidas que no se tienen en cuenta: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or copy each link out of Holdfast and open it yourself.</source>
        <translation>Instala xdg-utils y un navegador para páginas web, o copia cada enlace desde Holdfast y ábrelo tú.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a browser for web pages, or use --no-browser and open the links yourself.</source>
        <translation>Instala xdg-utils y un navegador para páginas web, o usa --no-browser y abre tú los enlaces.</translation>
    </message>
    <message>
        <source>The consent has ended; log in again first.</source>
        <translation>El consentimiento ha caducado; vuelve a iniciar sesión primero.</translation>
    </message>
    <message numerus="yes">
        <source>Today: %1 of %n connection(s) need you; ended: %2.</source>
        <extracomment>%1 is how many need the person, %2 how many consents have ended, %n how many there are.</extracomment>
        <translation>
            <numerusform>Hoy: %1 de %n conexión te necesita; caducadas: %2.</numerusform>
            <numerusform>Hoy: te necesitan %1 de %n conexiones; caducadas: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1: %2 of %n connection(s) will need you; ended by then: %3.</source>
        <extracomment>%1 is a day, %2 how many will need the person, %3 how many consents will have ended by then, %n how many connections there are.</extracomment>
        <translation>
            <numerusform>El %1: %2 de %n conexión te necesitará; caducadas para entonces: %3.</numerusform>
            <numerusform>El %1: te necesitarán %2 de %n conexiones; caducadas para entonces: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) to keep an eye on</source>
        <translation>
            <numerusform>%n conexión para vigilar</numerusform>
            <numerusform>%n conexiones para vigilar</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started. When you renew, the link can be copied and opened by hand.</source>
        <translation>No se pudo iniciar ningún navegador. Al renovar, el enlace se puede copiar y abrir a mano.</translation>
    </message>
    <message>
        <source>It is not answering requests at the moment. Nothing is wrong with your consents.</source>
        <translation>Ahora mismo no acepta llamadas. A tus consentimientos no les pasa nada.</translation>
    </message>
    <message>
        <source>Not connected · checked %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read.</extracomment>
        <translation>Sin conexión · comprobado %1</translation>
    </message>
    <message>
        <source>Enter the right one. If the profile names a secret file, correct that file.</source>
        <translation>Introduce el correcto. Si el perfil indica un archivo de secreto, corrige ese archivo.</translation>
    </message>
    <message>
        <source>The service keeps a record of its own.</source>
        <translation>El servicio lleva su propio registro.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent is given.</source>
        <translation>Según el propio servicio: el consentimiento está concedido.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent was withdrawn.</source>
        <translation>Según el propio servicio: el consentimiento se revocó.</translation>
    </message>
    <message>
        <source>The service&apos;s own record: the consent has ended.</source>
        <translation>Según el propio servicio: el consentimiento ha caducado.</translation>
    </message>
    <message>
        <source>The service&apos;s own record says “%1”.</source>
        <extracomment>%1 is a word of the service, such as &quot;Suspended&quot;.</extracomment>
        <translation>El propio servicio indica “%1”.</translation>
    </message>
    <message>
        <source>It was given from %1 to %2.</source>
        <extracomment>Of a consent; %1 and %2 are days.</extracomment>
        <translation>Se concedió del %1 al %2.</translation>
    </message>
    <message>
        <source>It was given from %1 on.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Se concedió desde el %1.</translation>
    </message>
    <message>
        <source>It was given up to %1.</source>
        <extracomment>Of a consent; %1 is a day.</extracomment>
        <translation>Se concedió hasta el %1.</translation>
    </message>
    <message>
        <source>It was cancelled %1.</source>
        <extracomment>Of a consent; %1 is a moment such as &quot;3 March, 14:05&quot;.</extracomment>
        <translation>Se revocó (%1).</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <extracomment>%1 is a list of masked account numbers.</extracomment>
        <translation>Vale para %1.</translation>
    </message>
    <message>
        <source>You are logged in at %1 for the accounts you ticked. The others stay on the old login.</source>
        <translation>Has iniciado sesión en %1 para las cuentas que marcaste. Las demás siguen en el inicio de sesión anterior.</translation>
    </message>
    <message>
        <source>Accounts you do not tick stay on the old login.</source>
        <translation>Las cuentas que no marques se quedan en el inicio de sesión anterior.</translation>
    </message>
    <message>
        <source>Stays on the old login</source>
        <translation>Sigue en el inicio de sesión anterior</translation>
    </message>
    <message>
        <source>On the old login: %1.</source>
        <extracomment>%1 is a list of accounts.</extracomment>
        <translation>En el inicio de sesión anterior: %1.</translation>
    </message>
    <message>
        <source>You are logged in for the accounts you ticked. The others stay on the old login.</source>
        <translation>Has iniciado sesión para las cuentas que marcaste. Las demás siguen en el inicio de sesión anterior.</translation>
    </message>
    <message>
        <source>%1, %2, press Enter to bring it along</source>
        <translation>%1, %2, pulsa Intro para llevarla también</translation>
    </message>
    <message>
        <source>logins go by way of %1; data is asked for without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>los inicios de sesión pasan por %1; los datos se piden sin proxy</translation>
    </message>
    <message>
        <source>data is asked for by way of %1; logins go without a proxy</source>
        <extracomment>%1 is the address of a proxy.</extracomment>
        <translation>los datos se piden a través de %1; los inicios de sesión van sin proxy</translation>
    </message>
    <message>
        <source>logins go by way of %1, and data is asked for by way of %2</source>
        <extracomment>%1 and %2 are addresses of proxies.</extracomment>
        <translation>los inicios de sesión pasan por %1 y los datos se piden a través de %2</translation>
    </message>
    <message>
        <source>Press &quot;Enter the secret…&quot; in the window and paste it there.</source>
        <translation>Pulsa “Introducir el secreto…” en la ventana y pégalo allí.</translation>
    </message>
    <message>
        <source>Not reachable · checked %1 · next try %2</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;: when the list was last read. %2 is one, too.</extracomment>
        <translation>No accesible · comprobado %1 · próximo intento %2</translation>
    </message>
    <message>
        <source>Not reachable · checked %1</source>
        <translation>No accesible · comprobado %1</translation>
    </message>
    <message>
        <source>This update came with connecting.</source>
        <translation>Esta actualización se hizo al conectar.</translation>
    </message>
    <message>
        <source>This update was made by itself.</source>
        <translation>Esta actualización fue automática.</translation>
    </message>
    <message>
        <source>This update was asked for.</source>
        <translation>Esta actualización se hizo a petición.</translation>
    </message>
    <message>
        <source>The service calls this update “%1”.</source>
        <extracomment>%1 is a word of the service.</extracomment>
        <translation>El servicio llama “%1” a esta actualización.</translation>
    </message>
</context>
<context>
    <name>holdfast::AccountsPage</name>
    <message>
        <source>history since %1</source>
        <extracomment>The first day of an account&apos;s transactions at the service.</extracomment>
        <translation>historial desde el %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Balances as of %1</source>
        <extracomment>%1 is a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Saldos actualizados %1</translation>
    </message>
    <message>
        <source>The accounts have not been read yet.</source>
        <translation>Las cuentas aún no se han leído.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that is left out of lists and counts.</extracomment>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Name, notes, hide</source>
        <translation>Nombre, notas, ocultar</translation>
    </message>
    <message>
        <source>Months kept of %1</source>
        <translation>Meses guardados de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) hidden</source>
        <translation>
            <numerusform>%n cuenta oculta</numerusform>
            <numerusform>%n cuentas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out hidden accounts</source>
        <translation>Omitir las cuentas ocultas</translation>
    </message>
    <message>
        <source>Show hidden accounts</source>
        <translation>Mostrar las cuentas ocultas</translation>
    </message>
    <message>
        <source>&amp;Name and notes…</source>
        <translation>&amp;Nombre y notas…</translation>
    </message>
    <message>
        <source>&amp;Show this account again</source>
        <translation>&amp;Mostrar de nuevo esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Hide this account</source>
        <translation>&amp;Ocultar esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Copy account number</source>
        <translation>&amp;Copiar el número de cuenta</translation>
    </message>
</context>
<context>
    <name>holdfast::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Updates, renewals and attempts of this connection are listed here.</source>
        <translation>Aquí aparecen las actualizaciones, las renovaciones y los intentos de esta conexión.</translation>
    </message>
</context>
<context>
    <name>holdfast::BankPicker</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>&amp;Which bank?</source>
        <translation>¿&amp;Qué banco?</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escribe una parte de su nombre</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>Bancos</translation>
    </message>
    <message>
        <source>Choose in the &amp;browser</source>
        <translation>Elegir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking for the list of banks…</source>
        <translation>Pidiendo la lista de bancos…</translation>
    </message>
    <message>
        <source>No bank of that name is in the service&apos;s list.</source>
        <translation>En la lista del servicio no hay ningún banco con ese nombre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
</context>
<context>
    <name>holdfast::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>holdfast::BannerArea</name>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Introducir el secreto…</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDesk</name>
    <message>
        <source>Save support bundle</source>
        <translation>Guardar el paquete de asistencia</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>The support bundle could not be made.</source>
        <translation>No se pudo crear el paquete de asistencia.</translation>
    </message>
</context>
<context>
    <name>holdfast::BundleDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de asistencia</translation>
    </message>
    <message>
        <source>Holdfast is looking at itself and at the service. This takes a moment.</source>
        <translation>Holdfast se está revisando a sí mismo y al servicio. Tarda un momento.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Qué contendrá el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is all that support staff will see. People, accounts and numbers have stand-ins; passwords, balances, notes and transactions are not in it. Read it before you send it: Holdfast sends it to nobody.</source>
        <translation>Esto es todo lo que verá la asistencia. Las personas, las cuentas y los números están sustituidos; no contiene contraseñas, saldos, notas ni movimientos. Léelo antes de enviarlo: Holdfast no lo envía a nadie.</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Guardado como %1. Solo tú puedes leerlo.</translation>
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
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>H&amp;oy</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Loo&amp;k ahead:</source>
        <translation>&amp;Mirar adelante:</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>Mirar adelante</translation>
    </message>
    <message>
        <source>The day that is shown</source>
        <translation>El día que se muestra</translation>
    </message>
    <message>
        <source>What ends on this day</source>
        <translation>Lo que caduca este día</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Cómo estará</translation>
    </message>
    <message>
        <source>&amp;Show connection</source>
        <translation>Mostrar la cone&amp;xión</translation>
    </message>
    <message>
        <source>Save calendar &amp;file…</source>
        <translation>&amp;Guardar archivo de calendario…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Volver a &amp;la lista</translation>
    </message>
    <message>
        <source>This day is over; looking ahead begins today.</source>
        <translation>Este día ya pasó; la mirada adelante empieza hoy.</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Guardar archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Names are hidden now, and the file would go without them. Show them, then save it.</source>
        <translation>Los nombres están ocultos ahora y el archivo quedaría sin ellos. Muéstralos y guárdalo después.</translation>
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
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Columns of the list</source>
        <translation>&amp;Columnas de la lista</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>&amp;As it comes</source>
        <translation>Como &amp;al principio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The bank always comes first. The others can also be dragged by their names above the list.</source>
        <translation>El banco va siempre primero. Las demás también se pueden arrastrar por su nombre encima de la lista.</translation>
    </message>
    <message>
        <source>&amp;Hide this one</source>
        <translation>&amp;Ocultar esta</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Mostrar esta</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Mover la columna</translation>
    </message>
    <message>
        <source>Show the column, or hide it</source>
        <translation>Mostrar la columna u ocultarla</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionCommands</name>
    <message>
        <source>%1 is being asked for news</source>
        <translation>Preguntando a %1 si hay novedades</translation>
    </message>
    <message>
        <source>This can take a few minutes; you can go on working.</source>
        <translation>Puede tardar unos minutos; puedes seguir trabajando.</translation>
    </message>
    <message>
        <source>The webhook address is on the clipboard</source>
        <translation>La dirección del webhook está en el portapapeles</translation>
    </message>
    <message>
        <source>Give it to the relay that brings webhooks to this computer, and to nobody else.</source>
        <translation>Dásela al relé que trae los webhooks a este equipo, y a nadie más.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>The account number is on the clipboard</source>
        <translation>El número de cuenta está en el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Sale del portapapeles dentro de %n segundo.</numerusform>
            <numerusform>Sale del portapapeles dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>El enlace está en el portapapeles</translation>
    </message>
    <message>
        <source>Paste it into the address bar of a browser.</source>
        <translation>Pégalo en la barra de direcciones de un navegador.</translation>
    </message>
    <message>
        <source>You are not reminded of %1 before %2.</source>
        <extracomment>%1 is a connection, %2 a moment such as &quot;tomorrow 09:00&quot;.</extracomment>
        <translation>No se te recordará %1 antes de %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionListModel</name>
    <message>
        <source>next one is late</source>
        <translation>la próxima se retrasa</translation>
    </message>
    <message>
        <source>next %1–%2</source>
        <extracomment>%1 and %2 are times of the same day.</extracomment>
        <translation>próxima %1–%2</translation>
    </message>
    <message>
        <source>next %1</source>
        <extracomment>%1 is a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>próxima %1</translation>
    </message>
    <message>
        <source>next by %1</source>
        <extracomment>%1 is a time of this day or a moment such as &quot;tomorrow 06:00&quot;.</extracomment>
        <translation>próxima antes de %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>End not readable</source>
        <translation>Fin ilegible</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sin fecha de fin</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Consent ended on %1</source>
        <translation>El consentimiento caducó el %1</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>El consentimiento caduca el %1</translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation>Última actualización: %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <extracomment>%1 is a window of time: &quot;between 14:00 and 18:00&quot;</extracomment>
        <translation>Próxima actualización: %1</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Próxima actualización</translation>
    </message>
    <message>
        <source>Enrichment</source>
        <translation>Enriquecimiento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For the ear: %1 is the heading above a row, such as &quot;Needs you&quot;, %2 the row.</extracomment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>has the account “%1”</source>
        <extracomment>Why a search found this connection; %1 is one of its accounts.</extracomment>
        <translation>tiene la cuenta “%1”</translation>
    </message>
    <message>
        <source>found in your notes</source>
        <translation>aparece en tus notas</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation>Quién inicia sesión</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Conectada el</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie indicado</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need(s) you</source>
        <extracomment>Heading over the connections of a bank or person, %1; some of them need somebody.</extracomment>
        <translation>
            <numerusform>%1 · %n te necesita</numerusform>
            <numerusform>%1 · %n te necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <extracomment>Read aloud of a cell that is empty: no button, or nothing known.</extracomment>
        <translation>Aquí no hay nada que hacer</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
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
        <translation>Marcar la fila o quitar la marca</translation>
    </message>
    <message>
        <source>Go to the connection</source>
        <translation>Ir a la conexión</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
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
        <translation>Caducó a las %1.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Caduca a las %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Bank connections</source>
        <translation>Conexiones bancarias</translation>
    </message>
    <message>
        <source>4 accounts · enriched</source>
        <translation>4 cuentas · enriquecidas</translation>
    </message>
    <message>
        <source>Ended 4 November</source>
        <translation>Caducó el 4 de noviembre</translation>
    </message>
    <message>
        <source>14 November, 08:00</source>
        <translation>el 14 de noviembre a las 08:00</translation>
    </message>
    <message>
        <source>Barclays wants you to confirm</source>
        <translation>Barclays quiere que confirmes</translation>
    </message>
    <message>
        <source>What needs you first</source>
        <translation>Primero lo que te necesita</translation>
    </message>
    <message>
        <source>November,</source>
        <translation>noviembre,</translation>
    </message>
    <message>
        <source>4 accounts</source>
        <translation>4 cuentas</translation>
    </message>
    <message>
        <source>wants you to</source>
        <translation>quiere que</translation>
    </message>
    <message>
        <source>between tomorrow 06:00</source>
        <translation>entre mañana a las 06:00</translation>
    </message>
    <message>
        <source>4 November 2025</source>
        <translation>4 de noviembre de 2025</translation>
    </message>
    <message>
        <source>Do what the row&apos;s button does</source>
        <translation>Hacer lo que hace el botón de la fila</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Ir de fila en fila</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>Ir de grupo en grupo</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>Ir a la primera o a la última fila</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Abrir el menú de la fila</translation>
    </message>
</context>
<context>
    <name>holdfast::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>End consent…</source>
        <translation>Finalizar el consentimiento…</translation>
    </message>
    <message>
        <source>What ending it means</source>
        <translation>Qué supone finalizarlo</translation>
    </message>
    <message>
        <source>What was asked and granted</source>
        <translation>Qué se pidió y se concedió</translation>
    </message>
</context>
<context>
    <name>holdfast::Desktop</name>
    <message>
        <source>Open a profile file</source>
        <translation>Abrir un archivo de perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsPane</name>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>Se aconseja: %1</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Qué más se puede hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a button says, %2 a sentence why it cannot be done.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name and notes…</source>
        <translation>Nombre y notas…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Overview of the connection</source>
        <translation>Resumen de la conexión</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailsTabs</name>
    <message>
        <source>Details of the connection</source>
        <translation>Detalles de la conexión</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Actualizaciones</translation>
    </message>
</context>
<context>
    <name>holdfast::EventTree</name>
    <message>
        <source>Copy c&amp;orrelation id</source>
        <translation>Copiar el &amp;identificador de correlación</translation>
    </message>
    <message>
        <source>Open what belongs to an entry, or close it</source>
        <translation>Abrir lo que pertenece a una entrada, o cerrarlo</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <translation>Copiar la entrada</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstStartPage</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What would you like to open?</source>
        <translation>¿Qué quieres abrir?</translation>
    </message>
    <message>
        <source>Holdfast keeps bank connections alive. It reaches them through a profile, which your organisation gives you; without one you can try it out.</source>
        <translation>Holdfast mantiene vivas las conexiones bancarias. Llega a ellas mediante un perfil que te da tu organización; sin perfil, puedes probarlo.</translation>
    </message>
    <message>
        <source>Open a profile file…</source>
        <translation>Abrir un archivo de perfil…</translation>
    </message>
    <message>
        <source>Try Holdfast with make-believe banks</source>
        <translation>Probar Holdfast con bancos ficticios</translation>
    </message>
    <message>
        <source>A sandbox on this computer. No account is needed, and nothing of it is real.</source>
        <translation>Un entorno de pruebas en este equipo. No hace falta ninguna cuenta, y nada en él es real.</translation>
    </message>
    <message>
        <source>A profile that was set up for everybody on this computer.</source>
        <translation>Un perfil preparado para todos en este equipo.</translation>
    </message>
    <message>
        <source>A profile in your own folder.</source>
        <translation>Un perfil de tu propia carpeta.</translation>
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
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>A&amp;brir de nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copia&amp;r el enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A&amp;ddress from the browser</source>
        <translation>&amp;Dirección del navegador</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar esta dirección</translation>
    </message>
</context>
<context>
    <name>holdfast::GoneDialog</name>
    <message>
        <source>Removed elsewhere</source>
        <translation>Eliminadas en otro lugar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing of what was removed elsewhere is kept here.</source>
        <translation>Aquí no se guarda nada de lo que se eliminó en otro lugar.</translation>
    </message>
    <message>
        <source>You keep what is here.</source>
        <translation>Conservas lo que hay aquí.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo que hay aquí</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Borrar de este equipo…</translation>
    </message>
</context>
<context>
    <name>holdfast::HiddenSign</name>
    <message>
        <source>Amounts and names are hidden.</source>
        <translation>Los importes y los nombres están ocultos.</translation>
    </message>
    <message>
        <source>Show &amp;amounts and names</source>
        <translation>Mostrar &amp;importes y nombres</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>You have not been reminded of anything yet</source>
        <translation>Aún no se te ha recordado nada</translation>
    </message>
    <message>
        <source>Before a consent ends, and when a bank needs you, Holdfast tells you. Here you find it again, also what came while you were away.</source>
        <translation>Holdfast te avisa antes de que caduque un consentimiento y cuando un banco te necesita. Aquí vuelves a encontrar esos avisos, también los que llegaron en tu ausencia.</translation>
    </message>
    <message>
        <source>Show connection</source>
        <translation>Mostrar la conexión</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Volver a recordármelo</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>holdfast::LineageView</name>
    <message>
        <source>Where this connection comes from</source>
        <translation>De dónde viene esta conexión</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n connection(s) in all.</source>
        <translation>
            <numerusform>%1 %n conexión en total.</numerusform>
            <numerusform>%1 %n conexiones en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from one to the next in the family</source>
        <translation>Ir de una a otra en la familia</translation>
    </message>
    <message>
        <source>Go to the newest or oldest of the family</source>
        <translation>Ir a la más nueva o la más antigua de la familia</translation>
    </message>
    <message>
        <source>Show that connection</source>
        <translation>Mostrar esa conexión</translation>
    </message>
</context>
<context>
    <name>holdfast::ListMenu</name>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>What needs you &amp;first</source>
        <translation>Primero lo que te &amp;necesita</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>&amp;Banco</translation>
    </message>
    <message>
        <source>&amp;Who logs in</source>
        <translation>&amp;Quién inicia sesión</translation>
    </message>
</context>
<context>
    <name>holdfast::MainBar</name>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Ask the service how your connections are.</source>
        <translation>Preguntar al servicio cómo están tus conexiones.</translation>
    </message>
    <message>
        <source>This profile may only read.</source>
        <translation>Este perfil solo permite leer.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n due…</source>
        <translation>
            <numerusform>Renovar %n pendiente…</numerusform>
            <numerusform>Renovar %n pendientes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Search banks, accounts and people</source>
        <translation>Buscar bancos, cuentas y personas</translation>
    </message>
    <message>
        <source>Search banks, accounts, people…</source>
        <translation>Buscar bancos, cuentas, personas…</translation>
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
        <translation>Datos guardados en este equipo</translation>
    </message>
    <message>
        <source>&amp;Holdfast</source>
        <translation>&amp;Holdfast</translation>
    </message>
    <message>
        <source>&amp;Connect a bank…</source>
        <translation>&amp;Conectar un banco…</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>Co&amp;mprobar ahora</translation>
    </message>
    <message>
        <source>&amp;Receipts of removals…</source>
        <translation>Comp&amp;robantes de eliminación…</translation>
    </message>
    <message>
        <source>Removed &amp;elsewhere…</source>
        <translation>Eliminadas en &amp;otro lugar…</translation>
    </message>
    <message>
        <source>Copy &amp;webhook address</source>
        <translation>Copiar la dirección del &amp;webhook</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>&amp;Guardar el paquete de asistencia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Transactions</source>
        <translation>&amp;Movimientos</translation>
    </message>
    <message>
        <source>Select a connection in the list first</source>
        <translation>Selecciona antes una conexión de la lista</translation>
    </message>
    <message>
        <source>&amp;Name and notes…	F2</source>
        <translation>&amp;Nombre y notas…	F2</translation>
    </message>
    <message>
        <source>Re&amp;move…	Del</source>
        <extracomment>After the tab stands the key that does the same in the list.</extracomment>
        <translation>&amp;Eliminar…	Supr</translation>
    </message>
    <message>
        <source>Use a profile whose role is owner.</source>
        <translation>Usa un perfil con el rol de propietario (owner).</translation>
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
        <translation>Ver comprobante</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo que hay aquí</translation>
    </message>
    <message>
        <source>Delete from this computer…</source>
        <translation>Borrar de este equipo…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No bank is connected yet</source>
        <translation>Aún no hay ningún banco conectado</translation>
    </message>
    <message>
        <source>Connect one: your browser opens, you log in at your bank and choose the accounts. Holdfast then keeps the connection alive.</source>
        <translation>Conecta uno: se abre el navegador, inicias sesión en tu banco y eliges las cuentas. Después, Holdfast mantiene viva la conexión.</translation>
    </message>
    <message>
        <source>Connect a bank</source>
        <translation>Conectar un banco</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Reading your connections…</source>
        <translation>Leyendo tus conexiones…</translation>
    </message>
    <message>
        <source>Re&amp;new what is due…</source>
        <translation>Re&amp;novar lo pendiente…</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Recor&amp;datorios…</translation>
    </message>
    <message>
        <source>Se&amp;lf-test…</source>
        <translation>Au&amp;tocomprobación…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>Ca&amp;lendario</translation>
    </message>
    <message>
        <source>&amp;Hide amounts and names</source>
        <translation>Ocultar &amp;importes y nombres</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>Remind me a&amp;gain</source>
        <translation>Vol&amp;ver a recordármelo</translation>
    </message>
    <message>
        <source>Co&amp;nsent</source>
        <translation>Con&amp;sentimiento</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vidad</translation>
    </message>
    <message>
        <source>S&amp;yncs</source>
        <translation>Actuali&amp;zaciones</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>Nombre y notas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy as a line</source>
        <translation>Copiar como una línea</translation>
    </message>
    <message>
        <source>Empty the search, then close the details</source>
        <translation>Vaciar la búsqueda y después cerrar los detalles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Connection &amp;id</source>
        <translation>&amp;Identificador de la conexión</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>“%1” is in no name of a bank or an account, in no note, and nobody logs in who is called so.</source>
        <translation>“%1” no está en el nombre de ningún banco ni de ninguna cuenta, ni en ninguna nota, y nadie que inicie sesión se llama así.</translation>
    </message>
    <message>
        <source>This profile may only read. Once the owner has connected a bank, it appears here.</source>
        <translation>Este perfil solo permite leer. Cuando el propietario haya conectado un banco, aparecerá aquí.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>What is kept on this computer comes first, then what the service says.</source>
        <translation>Primero aparece lo que se guarda en este equipo y después lo que dice el servicio.</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Abrir los menús</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar and renewals</source>
        <translation>Calendario y renovaciones</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) found</source>
        <translation>
            <numerusform>%n conexión encontrada</numerusform>
            <numerusform>%n conexiones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the renewals</source>
        <translation>Informe de las renovaciones</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Introducir el secreto…</translation>
    </message>
    <message>
        <source>This profile may only read</source>
        <translation>Este perfil solo permite leer</translation>
    </message>
    <message>
        <source>“%1” was not found. While names are hidden only what stands in their place is searched.</source>
        <translation>No se encontró «%1». Mientras los nombres están ocultos, solo se busca en lo que figura en su lugar.</translation>
    </message>
</context>
<context>
    <name>holdfast::MatchDialog</name>
    <message>
        <source>Keep this answer</source>
        <translation>Guardar esta respuesta</translation>
    </message>
    <message>
        <source>Which account is which</source>
        <translation>Qué cuenta es cuál</translation>
    </message>
    <message>
        <source>The bank gave its accounts new numbers when you logged in, and they look too much alike to tell. Your name, notes and history go to the one you choose.</source>
        <translation>El banco dio números nuevos a sus cuentas cuando iniciaste sesión, y se parecen demasiado para distinguirlas. Tu nombre, tus notas y el historial pasan a la que elijas.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna de ellas</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthStrip</name>
    <message>
        <source>Go from month to month of the history</source>
        <translation>Ir de mes en mes del historial</translation>
    </message>
    <message>
        <source>Go to its first or last month</source>
        <translation>Ir a su primer o último mes</translation>
    </message>
</context>
<context>
    <name>holdfast::MonthView</name>
    <message numerus="yes">
        <source>%n end(s)</source>
        <translation>
            <numerusform>%n caduca</numerusform>
            <numerusform>%n caducan</numerusform>
        </translation>
    </message>
    <message>
        <source>Go from day to day</source>
        <translation>Ir de día en día</translation>
    </message>
    <message>
        <source>Go from week to week</source>
        <translation>Ir de semana en semana</translation>
    </message>
    <message>
        <source>Go from month to month</source>
        <translation>Ir de mes en mes</translation>
    </message>
    <message>
        <source>Go to the first or last day of the month</source>
        <translation>Ir al primer o último día del mes</translation>
    </message>
    <message>
        <source>Go to what ends on the day</source>
        <translation>Ir a lo que termina ese día</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDesk</name>
    <message>
        <source>Name and notes</source>
        <translation>Nombre y notas</translation>
    </message>
    <message>
        <source>Show amounts and names first; then they can be changed.</source>
        <translation>Muestra antes los importes y los nombres; después se podrán cambiar.</translation>
    </message>
    <message>
        <source>Names are hidden now</source>
        <translation>Los nombres están ocultos ahora</translation>
    </message>
</context>
<context>
    <name>holdfast::PersonalDialog</name>
    <message>
        <source>&amp;Own name</source>
        <translation>Nombre &amp;propio</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Hide this account: leave it out of lists and counts</source>
        <translation>&amp;Ocultar esta cuenta: omitirla en listas y recuentos</translation>
    </message>
    <message>
        <source>Names and notes stay on this computer and follow a renewed connection.</source>
        <translation>Los nombres y las notas se quedan en este equipo y siguen a una conexión renovada.</translation>
    </message>
    <message>
        <source>Not &amp;before</source>
        <translation>No &amp;antes del</translation>
    </message>
    <message>
        <source>No reminder before this day</source>
        <translation>Ningún recordatorio antes de este día</translation>
    </message>
    <message>
        <source>&amp;Who logs in at the bank</source>
        <translation>&amp;Quién inicia sesión en el banco</translation>
    </message>
    <message>
        <source>Who logs in at the bank</source>
        <translation>Quién inicia sesión en el banco</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie indicado</translation>
    </message>
    <message>
        <source>&amp;Reminders, also in exported calendars</source>
        <translation>&amp;Recordatorios, también en los calendarios exportados</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Conservar lo escrito</translation>
    </message>
</context>
<context>
    <name>holdfast::ProfileWindow</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>%1 – user %2</source>
        <extracomment>%1 the name of a profile, %2 the id of a user.</extracomment>
        <translation>%1 – usuario %2</translation>
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
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Show another profile or user</source>
        <translation>Mostrar otro perfil u otro usuario</translation>
    </message>
    <message numerus="yes">
        <source>%n new reminder(s)</source>
        <translation>
            <numerusform>%n recordatorio nuevo</numerusform>
            <numerusform>%n recordatorios nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Recor&amp;datorios…</translation>
    </message>
    <message>
        <source>Show what you were reminded of</source>
        <translation>Mostrar lo que se te recordó</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;minders: %n new…</source>
        <translation>
            <numerusform>Recor&amp;datorios: %n nuevo…</numerusform>
            <numerusform>Recor&amp;datorios: %n nuevos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Eliminar una conexión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Eliminada en otro lugar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>holdfast::ReceiptsDialog</name>
    <message>
        <source>Receipt of a removal</source>
        <translation>Comprobante de una eliminación</translation>
    </message>
    <message>
        <source>Receipts of removals</source>
        <translation>Comprobantes de eliminación</translation>
    </message>
    <message>
        <source>Nothing has been removed yet.</source>
        <translation>Aún no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>holdfast::ReminderNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Recordármelo mañana</translation>
    </message>
</context>
<context>
    <name>holdfast::RenewalPage</name>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>What is renewed</source>
        <translation>Qué se renueva</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>&amp;Omitir esta</translation>
    </message>
    <message>
        <source>S&amp;top for today</source>
        <translation>P&amp;arar por hoy</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copiar &amp;el informe</translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Volver a &amp;la lista</translation>
    </message>
    <message>
        <source>Nothing to renew</source>
        <translation>Nada que renovar</translation>
    </message>
    <message>
        <source>No connection is due. A longer time ahead may show some.</source>
        <translation>No hay ninguna conexión pendiente. Con un plazo más largo quizá aparezcan algunas.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n connection(s), one after the other</source>
        <translation>
            <numerusform>Renovar %n conexión</numerusform>
            <numerusform>Renovar %n conexiones, una tras otra</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want to renew.</source>
        <translation>Marca lo que quieras renovar.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>R&amp;eanudar</translation>
    </message>
    <message>
        <source>Do &amp;not pause</source>
        <translation>&amp;No pausar</translation>
    </message>
    <message>
        <source>Pause after this o&amp;ne</source>
        <translation>Pausar después de &amp;esta</translation>
    </message>
    <message>
        <source>Cancelling the one in your browser…</source>
        <translation>Cancelando la que está en tu navegador…</translation>
    </message>
    <message>
        <source>It pauses when the one in your browser has ended.</source>
        <translation>Se pausará cuando termine la que está en tu navegador.</translation>
    </message>
    <message>
        <source>When one is done, the next opens in your browser.</source>
        <translation>Cuando una termina, la siguiente se abre en tu navegador.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Dejar esta fuera</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Incluir esta</translation>
    </message>
</context>
<context>
    <name>holdfast::ReturnAddressPage</name>
    <message>
        <source>Return address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Return &amp;address</source>
        <translation>&amp;Dirección de retorno</translation>
    </message>
    <message>
        <source>any free one</source>
        <extracomment>In place of port 0.</extracomment>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>&amp;Port on this computer</source>
        <translation>&amp;Puerto en este equipo</translation>
    </message>
    <message>
        <source>No profile that can be used is shown</source>
        <translation>No se muestra ningún perfil que se pueda usar</translation>
    </message>
    <message>
        <source>The sandbox on this computer has an address of its own, which cannot be changed.</source>
        <translation>El entorno de pruebas de este equipo tiene su propia dirección, que no se puede cambiar.</translation>
    </message>
    <message>
        <source>This profile is set up for everybody on this computer; an administrator can change it in %1.</source>
        <translation>Este perfil está preparado para todos en este equipo; un administrador puede cambiarla en %1.</translation>
    </message>
    <message>
        <source>The port is for a return address with https: the page there sends the browser on to it. Both are kept in %1 and hold from the next login on.</source>
        <translation>El puerto es para una dirección de retorno con https: la página que hay allí envía el navegador a él. Ambos se guardan en %1 y valen desde el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>This cannot be used: type http://127.0.0.1:PORT/PATH, where port 0 is any free one, or the https address of a return page. What was set before holds.</source>
        <translation>Esto no se puede usar: escribe http://127.0.0.1:PUERTO/RUTA, donde el puerto 0 es cualquiera libre, o la dirección https de una página de retorno. Sigue valiendo lo que había antes.</translation>
    </message>
    <message>
        <source>This cannot be used: a port goes with a return address with https, and is 0 or from 1024 to 65535. What was set before holds.</source>
        <translation>Esto no se puede usar: el puerto acompaña a una dirección de retorno con https, y es 0 o va de 1024 a 65535. Sigue valiendo lo que había antes.</translation>
    </message>
    <message>
        <source>Where your browser comes back to after the bank. It must be the same, to the letter, as the redirect URI that is registered at Moneyhub.</source>
        <translation>Aquí vuelve tu navegador después del banco. Debe ser igual, letra por letra, que el URI de redirección registrado en Moneyhub.</translation>
    </message>
</context>
<context>
    <name>holdfast::RowCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>holdfast::SecretDialog</name>
    <message>
        <source>&amp;Keep it in this computer&apos;s keychain</source>
        <translation>&amp;Guardar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>&amp;Secret or key</source>
        <translation>&amp;Secreto o clave</translation>
    </message>
    <message>
        <source>The keychain cannot be used now: the secret is kept for this run only.</source>
        <translation>El llavero no se puede usar ahora: el secreto se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paste the client secret, or the private key as JSON, of the profile “%1”.</source>
        <extracomment>%1 is the name of a profile.</extracomment>
        <translation>Pega el secreto del cliente, o la clave privada en JSON, del perfil «%1».</translation>
    </message>
</context>
<context>
    <name>holdfast::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Before the first bank Holdfast looks whether all it needs is there. You can do this again at any time: Holdfast, Self-test.</source>
        <translation>Antes del primer banco, Holdfast mira si está todo lo que necesita. Puedes repetirlo cuando quieras: Holdfast, Autocomprobación.</translation>
    </message>
    <message>
        <source>Holdfast looks whether all it needs is there. Nothing is sent to anybody but the service of this profile.</source>
        <translation>Holdfast mira si está todo lo que necesita. No se envía nada a nadie más que al servicio de este perfil.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Lo que se ha comprobado</translation>
    </message>
    <message>
        <source>&amp;Try the browser</source>
        <translation>&amp;Probar el navegador</translation>
    </message>
    <message>
        <source>Opens a page of Holdfast in your browser, which must come back.</source>
        <translation>Abre una página de Holdfast en tu navegador, que debe volver.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Go on to your banks</source>
        <translation>Continuar a tus bancos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Looking: %1…</source>
        <translation>Comprobando: %1…</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Copiado. Léelo antes de enviárselo a alguien.</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de configuración</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Res&amp;tablecer esta página</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>This holds until Holdfast ends: it could not be written down.</source>
        <translation>Esto vale hasta que termine Holdfast: no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>holdfast::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search what to do, or a key…</source>
        <translation>Buscar qué hacer, o una tecla…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For the ear: %1 is what a shortcut does, %2 its keys, %3 where it works.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncListModel</name>
    <message>
        <source>at an unknown time</source>
        <translation>en un momento desconocido</translation>
    </message>
</context>
<context>
    <name>holdfast::SyncsPage</name>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>No updates yet</source>
        <translation>Aún no hay actualizaciones</translation>
    </message>
    <message>
        <source>Each time the service asks the bank for news, it is listed here.</source>
        <translation>Cada vez que el servicio pregunta al banco si hay novedades, aparece aquí.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>The updates are read as soon as the service can be reached.</source>
        <translation>Las actualizaciones se leen en cuanto se pueda llegar al servicio.</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionFilterBar</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <translation>Buscar movimientos</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>All, with hidden ones</source>
        <translation>Todas, también ocultas</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>%1 is an account that its connection no longer carries.</extracomment>
        <translation>%1 (cerrada)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>%1 is an account that the person hides in lists.</extracomment>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Ir de la búsqueda a la lista</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionListModel</name>
    <message>
        <source>Without a description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>not booked yet</source>
        <translation>aún sin contabilizar</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionSortBar</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Sorts by this</source>
        <translation>Ordena por esto</translation>
    </message>
    <message>
        <source>Sorted: the earliest first</source>
        <translation>Ordenado: primero lo más antiguo</translation>
    </message>
    <message>
        <source>Sorted: the latest first</source>
        <translation>Ordenado: primero lo más reciente</translation>
    </message>
    <message>
        <source>Sorted: the smallest amount of each currency first</source>
        <translation>Ordenado: primero el importe menor de cada moneda</translation>
    </message>
    <message>
        <source>Sorted: the largest amount of each currency first</source>
        <translation>Ordenado: primero el importe mayor de cada moneda</translation>
    </message>
    <message>
        <source>Sorted from A to Z</source>
        <translation>Ordenado de la A a la Z</translation>
    </message>
    <message>
        <source>Sorted from Z to A</source>
        <translation>Ordenado de la Z a la A</translation>
    </message>
    <message>
        <source>Sort by:</source>
        <translation>Ordenar por:</translation>
    </message>
</context>
<context>
    <name>holdfast::TransactionsPage</name>
    <message>
        <source>Transactions</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>None of the transactions kept here is what you asked for.</source>
        <translation>Ninguno de los movimientos guardados aquí es lo que buscas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
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
        <translation>&amp;Abrir Holdfast</translation>
    </message>
    <message numerus="yes">
        <source>%n new &amp;reminder(s)…</source>
        <translation>
            <numerusform>%n &amp;recordatorio nuevo…</numerusform>
            <numerusform>%n &amp;recordatorios nuevos…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Recordatorios…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Otro usuario</translation>
    </message>
    <message>
        <source>&amp;Whose connections?</source>
        <translation>¿&amp;De quién son las conexiones?</translation>
    </message>
    <message>
        <source>Type a user&apos;s id, or a part of it or of the name</source>
        <translation>Escribe el identificador de un usuario, o una parte de él o del nombre</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking for the list of users…</source>
        <translation>Pidiendo la lista de usuarios…</translation>
    </message>
    <message>
        <source>The service&apos;s list has no such user.</source>
        <translation>La lista del servicio no tiene ese usuario.</translation>
    </message>
    <message>
        <source>There are more further down.</source>
        <translation>Hay más abajo.</translation>
    </message>
    <message>
        <source>%1. Type the id of the user instead.</source>
        <extracomment>%1 says what went wrong, without a full stop.</extracomment>
        <translation>%1. Escribe en su lugar el identificador del usuario.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BanksCommand</name>
    <message>
        <source>BANK</source>
        <translation>BANCO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>COUNTRY</source>
        <translation>PAÍS</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No bank fits.</source>
        <translation>Ningún banco coincide.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::BundleCommand</name>
    <message>
        <source>The support bundle is in %1. Read it before you send it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>El paquete de asistencia está en %1. Léelo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ConnectionsCommand</name>
    <message>
        <source>%1. %2 To delete that: %3</source>
        <extracomment>%1 and %2 are sentences, %3 a command to type.</extracomment>
        <translation>%1. %2 Para borrarlo: %3</translation>
    </message>
    <message>
        <source>Forecast for %1, from what was read %2.</source>
        <extracomment>%1 is a date and time, %2 a moment such as &quot;today 10:04&quot;.</extracomment>
        <translation>Previsión para el %1, según lo leído %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::DoctorCommand</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>Something needs a look.</source>
        <translation>Algo requiere atención.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExplainCommand</name>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or &quot;standard input&quot;, %2 why it cannot be used.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot;, so it is no connection</source>
        <translation>no tiene “id”, así que no es una conexión</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>%1; what is explained is a connection as Moneyhub sends it, an array of them, or a reply {&quot;data&quot;:[…]}</source>
        <extracomment>%1 why it cannot be used.</extracomment>
        <translation>%1; lo que se explica es una conexión tal como la envía Moneyhub, una lista de ellas o una respuesta {&quot;data&quot;:[…]}</translation>
    </message>
    <message>
        <source>Entry %1 (%2): %3</source>
        <translation>Entrada %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ExportCommand</name>
    <message>
        <source>The value of --format must be csv, json or ics.</source>
        <translation>El valor de --format debe ser csv, json o ics.</translation>
    </message>
    <message>
        <source>Say which format: --format csv, json or ics.</source>
        <translation>Indica el formato: --format csv, json o ics.</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) of consent written to %1.</source>
        <translation>
            <numerusform>%n fin de consentimiento escrito en %1.</numerusform>
            <numerusform>%n fines de consentimiento escritos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) written to %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%n conexión escrita en %1.</numerusform>
            <numerusform>%n conexiones escritas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::cli::HistoryCommand</name>
    <message>
        <source>Nothing has happened to this connection yet.</source>
        <translation>A esta conexión aún no le ha pasado nada.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileCheckCommand</name>
    <message>
        <source>This profile can be used.</source>
        <translation>Este perfil se puede usar.</translation>
    </message>
    <message>
        <source>This profile cannot be used like this.</source>
        <translation>Este perfil no se puede usar así.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::ProfileListCommand</name>
    <message>
        <source>Users are missing here, because what is kept on this computer cannot be read: %1</source>
        <translation>Aquí faltan usuarios porque lo que se guarda en este equipo no se puede leer: %1</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PERFIL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROL</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>PARA</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>USUARIOS</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>There is no profile yet; put one into %1.</source>
        <translation>Aún no hay ningún perfil; pon uno en %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::RemoveCommand</name>
    <message>
        <source>Nobody can be asked here; add --yes to remove the connection.</source>
        <translation>Aquí no se puede preguntar a nadie; añade --yes para eliminar la conexión.</translation>
    </message>
    <message>
        <source>Withdrawing access at the service…</source>
        <translation>Retirando el acceso en el servicio…</translation>
    </message>
    <message>
        <source>Deleting what is kept here…</source>
        <translation>Borrando lo que se guarda aquí…</translation>
    </message>
    <message>
        <source>To remove a connection its whole id is wanted: %1</source>
        <extracomment>%1 is an id.</extracomment>
        <translation>Para eliminar una conexión hace falta su identificador completo: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::Runner</name>
    <message>
        <source>The output could not be written.</source>
        <translation>No se pudo escribir la salida.</translation>
    </message>
    <message>
        <source>The service calls this request %1.</source>
        <translation>El servicio llama %1 a esta solicitud.</translation>
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
        <translation>%1. Escribe o pega el secreto o el JWK de %2 y pulsa Intro; no se muestra y se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>%1 stands for several connections; name one of these: %2</source>
        <extracomment>%1 what was typed, %2 a list of ids.</extracomment>
        <translation>%1 corresponde a varias conexiones; indica una de estas: %2</translation>
    </message>
    <message>
        <source>There is no connection %1 here; &quot;holdfast-cli connections&quot; lists them. Name one by its id, eight characters or more that it begins with, or its name.</source>
        <translation>Aquí no hay ninguna conexión %1; “holdfast-cli connections” las muestra. Indica una por su identificador, por ocho o más de los caracteres con que empieza o por su nombre.</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SetSecretCommand</name>
    <message>
        <source>Type or paste the secret or JWK and press Enter; it is not shown.</source>
        <translation>Escribe o pega el secreto o el JWK y pulsa Intro; no se muestra.</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside as %1.</source>
        <translation>La base de datos estaba dañada y se apartó como %1.</translation>
    </message>
    <message>
        <source>The profile names a secret file, which is used instead of the keychain.</source>
        <translation>El perfil indica un archivo de secreto, que se usa en lugar del llavero.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>El secreto de %1 está en el llavero.</translation>
    </message>
    <message>
        <source>The secret is stored, but that could not be remembered. %1</source>
        <extracomment>%1 one or more sentences about what went wrong.</extracomment>
        <translation>El secreto está guardado, pero eso no se pudo anotar. %1</translation>
    </message>
</context>
<context>
    <name>holdfast::cli::SyncCommand</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 se omite: %2</translation>
    </message>
    <message>
        <source>Asking for %1…</source>
        <translation>Pidiendo la actualización de %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing can be updated now.</source>
        <translation>Ahora no se puede actualizar nada.</translation>
    </message>
</context>
</TS>
