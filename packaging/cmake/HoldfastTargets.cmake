# How every Holdfast target is made: one set of warnings and Qt strictness, and include paths that
# show a target only the folders it links.

add_library(holdfast_strictness INTERFACE)
target_compile_features(holdfast_strictness INTERFACE cxx_std_20)
target_compile_definitions(holdfast_strictness INTERFACE
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HOLDFAST_VERSION="${PROJECT_VERSION}"
    HOLDFAST_APPLICATION_ID="${HOLDFAST_APPLICATION_ID}")
# What later versions of Qt would like instead is not there in 6.4.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_definitions(holdfast_strictness INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_compile_options(holdfast_strictness INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    -Wunused -Wimplicit-fallthrough -Wextra-semi -Wnull-dereference)
if(HOLDFAST_WARNINGS_AS_ERRORS)
    target_compile_options(holdfast_strictness INTERFACE -Werror)
    target_compile_definitions(holdfast_strictness INTERFACE QT_FORCE_ASSERTS)
endif()
if(HOLDFAST_SANITIZERS)
    target_compile_options(holdfast_strictness INTERFACE
        -fsanitize=${HOLDFAST_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(holdfast_strictness INTERFACE -fsanitize=${HOLDFAST_SANITIZERS})
endif()

# holdfast_library(NAME <target> FOLDER <core/base> SOURCES … [PUBLIC libs…] [PRIVATE libs…])
#
# A header is included as "core/base/instant.h". That path exists only below an include root made
# for this one folder, so a target sees exactly the folders it links (and what those link
# publicly): a forbidden arrow does not compile.
function(holdfast_library)
    cmake_parse_arguments(ARG "" "NAME;FOLDER" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${ARG_NAME} STATIC ${ARG_SOURCES})
    set(root ${CMAKE_BINARY_DIR}/include/${ARG_NAME})
    get_filename_component(parent ${ARG_FOLDER} DIRECTORY)
    file(MAKE_DIRECTORY ${root}/${parent})
    file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${ARG_FOLDER} ${root}/${ARG_FOLDER} SYMBOLIC)
    target_include_directories(${ARG_NAME} PUBLIC ${root})
    target_link_libraries(${ARG_NAME} PUBLIC ${ARG_PUBLIC} PRIVATE holdfast_strictness ${ARG_PRIVATE})
    set_target_properties(${ARG_NAME} PROPERTIES UNITY_BUILD ${HOLDFAST_UNITY})
endfunction()

# holdfast_program(NAME <program> FOLDER <app/cli> SOURCES … LIBRARIES …)
function(holdfast_program)
    cmake_parse_arguments(ARG "" "NAME;FOLDER" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${ARG_NAME} ${ARG_SOURCES})
    set(root ${CMAKE_BINARY_DIR}/include/${ARG_NAME})
    get_filename_component(parent ${ARG_FOLDER} DIRECTORY)
    file(MAKE_DIRECTORY ${root}/${parent})
    file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${ARG_FOLDER} ${root}/${ARG_FOLDER} SYMBOLIC)
    target_include_directories(${ARG_NAME} PRIVATE ${root})
    target_link_libraries(${ARG_NAME} PRIVATE holdfast_strictness ${ARG_LIBRARIES})
endfunction()

# Builds every test labelled "core" and nothing else: what ./test asan needs.
add_custom_target(core_tests)

# holdfast_test(NAME tst_x SOURCES … LIBRARIES … [LABELS core|ui|app|real] [TIMEOUT s] [ENVIRONMENT …])
#
# One executable a subject. Label "core" marks what the sanitizer build runs.
function(holdfast_test)
    cmake_parse_arguments(ARG "" "NAME;TIMEOUT" "SOURCES;LIBRARIES;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${ARG_NAME} ${ARG_SOURCES})
    target_link_libraries(${ARG_NAME} PRIVATE holdfast_strictness Qt6::Test ${ARG_LIBRARIES})
    target_include_directories(${ARG_NAME} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${ARG_NAME} PRIVATE
        HOLDFAST_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
        HOLDFAST_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    if("core" IN_LIST ARG_LABELS)
        add_dependencies(core_tests ${ARG_NAME})
    endif()
    add_test(NAME ${ARG_NAME} COMMAND ${ARG_NAME})
    set_tests_properties(${ARG_NAME} PROPERTIES
        LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/London;${ARG_ENVIRONMENT}")
endfunction()
