# The Windows counterpart of setup.sh: a virtual environment in .venv with the kiosk, in tested versions.
# NOT RUN by its authors, who have no Windows machine: read it before you use it.
#
#   powershell -ExecutionPolicy Bypass -File resources\deploy\setup.ps1          to run the kiosk
#   powershell -ExecutionPolicy Bypass -File resources\deploy\setup.ps1 -Test    to run its tests too
#
# Needs Python 3.11 or later from python.org, with its launcher `py`. Qt's wheels bring their own libraries; on a
# Windows without it, the Microsoft Visual C++ runtime is needed besides.
param([switch]$Test)
$ErrorActionPreference = 'Stop'

$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$python = Join-Path $root '.venv\Scripts\python.exe'
if (-not (Test-Path (Join-Path $root 'pyproject.toml'))) { throw "$root is no checkout of the kiosk" }

& py -3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'
if ($LASTEXITCODE -ne 0) { throw 'Python 3.11 or later is needed: https://www.python.org' }

if (-not (Test-Path $python)) {
    & py -3 -m venv (Join-Path $root '.venv')
    if ($LASTEXITCODE -ne 0) { throw 'the virtual environment could not be made' }
}

$project = if ($Test) { '.[test]' } else { '.' }
Push-Location $root
try {
    # In the environment, so that the build of the project itself keeps to the constraints too.
    $env:PIP_CONSTRAINT = '.ci/constraints.txt'
    & $python -m pip install --quiet --disable-pip-version-check --editable $project
    if ($LASTEXITCODE -ne 0) { throw 'pip could not install the kiosk; its message is above' }
}
finally {
    Remove-Item Env:PIP_CONSTRAINT -ErrorAction SilentlyContinue
    Pop-Location
}
& $python -c 'import PySide6.QtQuick'
if ($LASTEXITCODE -ne 0) { throw 'Qt does not load; the message above says why' }
