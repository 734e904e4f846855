"""What a bare machine lacks is installed, or named with the one command that mends it."""

import importlib.util
import os
import shutil
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def system(monkeypatch):
    """The script, on a Linux machine without a display where only what we say is missing."""
    spec = importlib.util.spec_from_file_location("system", FOLDER / "system.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return script


def lacks(monkeypatch, script, *libraries):
    monkeypatch.setattr(script.qt_libraries, "loads", lambda library: library not in libraries)


def test_a_machine_that_has_everything_is_left_alone(system, monkeypatch):
    lacks(monkeypatch, system)
    system.complete()


def test_a_display_needs_more_than_none(system, monkeypatch):
    lacks(monkeypatch, system, "libxcb-cursor.so.0")
    assert not system.missing()
    monkeypatch.setenv("DISPLAY", ":0")
    assert system.missing() == {"libxcb-cursor.so.0": "libxcb-cursor0"}


def test_a_person_without_rights_gets_one_command(system, monkeypatch):
    lacks(monkeypatch, system, "libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0")
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(system.MissingError) as error:
        system.complete()
    *_, command = str(error.value).splitlines()
    assert command.strip() == "sudo apt-get install --no-install-recommends libegl1 libglib2.0-0"


def test_a_system_without_apt_names_the_libraries(system, monkeypatch):
    lacks(monkeypatch, system, "libEGL.so.1")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(system.MissingError, match=r"lacks libEGL\.so\.1"):
        system.complete()


def test_the_administrator_gets_it_done(system, monkeypatch):
    lacks(monkeypatch, system, "libGL.so.1")
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    asked = []

    def install(packages):
        asked.extend(packages)
        lacks(monkeypatch, system)
        return True

    monkeypatch.setattr(system, "install", install)
    system.complete()
    assert asked == ["libgl1"]


def test_an_apt_that_does_not_help_is_said(system, monkeypatch):
    lacks(monkeypatch, system, "libGL.so.1")
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(system, "install", lambda _: True)
    with pytest.raises(system.MissingError, match=r"lacks libGL\.so\.1, also after"):
        system.complete()


def test_a_python_without_ensurepip_gets_its_package(system, monkeypatch):
    lacks(monkeypatch, system)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert list(system.missing()) == ["ensurepip"]
    assert system.missing()["ensurepip"].endswith("-venv")


def test_qt_starts_on_this_machine(system):
    assert not system.missing()


def tools_of(monkeypatch, script, *there, user):
    """What is on the path, and who asks; the packages that were asked for."""
    asked = []
    monkeypatch.setattr(shutil, "which", lambda name: name if name in there else None)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(script, "install", lambda packages: not asked.extend(packages))
    script.offer_tools()
    return asked


def test_the_tools_of_the_tests_are_installed_for_an_administrator(system, monkeypatch, capsys):
    assert tools_of(monkeypatch, system, "apt-get", user=0) == ["poppler-utils"]
    assert "sudo" not in capsys.readouterr().out


def test_others_are_told_the_command_and_go_on(system, monkeypatch, capsys):
    assert tools_of(monkeypatch, system, "apt-get", "pdfinfo", user=1000) == []
    assert capsys.readouterr().out.endswith("--no-install-recommends poppler-utils\n")


def test_a_machine_that_has_the_tools_hears_nothing(system, monkeypatch, capsys):
    assert tools_of(monkeypatch, system, "apt-get", *system.TOOLS, user=0) == []
    assert capsys.readouterr().out == ""
