# What an installed Holdfast consists of, and its Debian package:
#   cmake --install build/release --prefix DIR
#   packaging/deb
include(GNUInstallDirs)

install(TARGETS holdfast holdfast-cli holdfast-sandbox)
install(FILES packaging/desktop/${HOLDFAST_APPLICATION_ID}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/desktop/${HOLDFAST_APPLICATION_ID}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/${HOLDFAST_APPLICATION_ID}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES resources/icons/${HOLDFAST_APPLICATION_ID}-symbolic.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
install(FILES packaging/return-page/index.html
    DESTINATION ${CMAKE_INSTALL_DATADIR}/holdfast/return-page)

# Manual pages, changelog and completion as Debian wants them: compressed, and one file a program.
find_program(HOLDFAST_GZIP gzip REQUIRED)
function(holdfast_install_compressed file name destination)
    set(made ${CMAKE_BINARY_DIR}/install/${name}.gz)
    add_custom_command(OUTPUT ${made}
        COMMAND sh -c "'${HOLDFAST_GZIP}' -9n <'${CMAKE_SOURCE_DIR}/${file}' >'${made}'"
        DEPENDS ${file} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY HOLDFAST_COMPRESSED ${made})
    install(FILES ${made} DESTINATION ${destination})
endfunction()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/install)
foreach(program holdfast holdfast-cli holdfast-sandbox)
    holdfast_install_compressed(packaging/man/${program}.1 ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES packaging/completions/holdfast RENAME ${program}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endforeach()
holdfast_install_compressed(CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
holdfast_install_compressed(packaging/debian/changelog changelog.Debian ${CMAKE_INSTALL_DOCDIR})
get_property(compressed GLOBAL PROPERTY HOLDFAST_COMPRESSED)
add_custom_target(holdfast_compressed ALL DEPENDS ${compressed})
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME holdfast)
set(CPACK_PACKAGE_VENDOR "The Holdfast authors")
set(CPACK_PACKAGE_CONTACT "The Holdfast authors <packages@holdfast.app>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "keeps bank connections alive")
set(CPACK_PACKAGE_DESCRIPTION
    "For people whose banks are connected through Moneyhub: shows each\n"
    "connection with the time its consent has left, names the one action that\n"
    "fits, and takes the person through it in the browser. Everything it knows\n"
    "stays on this computer.\n"
    "\n"
    "With a program for the console, and a sandbox with make-believe banks to\n"
    "try everything on.")
string(CONCAT CPACK_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0holdfast1) # a package of Debian itself would take its place
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library names: the database driver, the images of bank icons, the keychain, the browser,
# the words of Qt's own buttons, menus and keys in other languages.
# Qt's HTTP server is another one with each minor version, though its package has the same name.
math(EXPR next_minor "${Qt6_VERSION_MINOR} + 1")
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6 (<< 6.8), libsecret-1-0, xdg-utils, tzdata, qt6-translations-l10n, libqt6httpserver6 (<< ${Qt6_VERSION_MAJOR}.${next_minor})")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/packaging/debian/postrm)
include(CPack)
