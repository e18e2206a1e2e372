@echo off
rem Starts the Mineral Atlas of Pakistan. Written by the build; changes are lost.
rem ATLAS_JAVA_HOME names another Java, @FEATURE@ or later; ATLAS_JAVA_OPTIONS are options for it.
setlocal
set "target=%~dp0"
set "target=%target:~0,-1%"
set "lib=%target%\lib"
for %%i in ("%target%\..") do set "home=%%~fi"
set "dir="
call :try "%ATLAS_JAVA_HOME%"
call :try "@JAVA_HOME@"
call :try "%JAVA_HOME%"
for /d %%i in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~i"
if not defined dir (
  echo The atlas needs Java @FEATURE@ or later and found none: install a JDK, or name its folder in ATLAS_JAVA_HOME. 1>&2
  exit /b 1
)
set "window=@WINDOW_FLAGS@"
for %%i in (render print sites info) do if "%~1"=="%%i" set "window="
"%dir%\bin\java.exe" ^
@FLAGS@
  %window% ^
  "-XX:AOTCache=%target%\atlas.aot" ^
  "-Datlas.home=%home%" ^
  %ATLAS_JAVA_OPTIONS% ^
  --module-path "@MODULE_PATH@" ^
  --add-modules @MODULES@ ^
  -cp "@CLASS_PATH@" ^
  @MAIN@ %*
exit /b %errorlevel%

:try
if defined dir exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==. " %%v in ('findstr /b JAVA_VERSION= "%~1\release"') do set "version=%%~v"
set "version=%version:"=%"
if %version% geq @FEATURE@ set "dir=%~1"
exit /b
