# Writes the migrations as C++: cmake -DOUTPUT=migrations.cpp -DINPUTS=0001_a.sql;0002_b.sql -P embed_migrations.cmake
set(version 0)
set(entries "")
foreach(input IN LISTS INPUTS)
  math(EXPR version "${version} + 1")
  get_filename_component(name "${input}" NAME)
  if(NOT name MATCHES "^0*${version}_")
    message(FATAL_ERROR "${input}: migration ${version} was expected here; they are numbered without a gap")
  endif()
  file(READ "${input}" sql)
  string(APPEND entries "    {${version}, R\"sql(\n${sql})sql\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"core/store/migrations.h\"

namespace afterglow::store {
namespace {

constexpr Migration kMigrations[] = {
${entries}};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

} // namespace afterglow::store
")
