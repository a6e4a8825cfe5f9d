"""Stamps outside of requests: read each time, but once while they are held."""

import pytest

from core import stamps

pytestmark = pytest.mark.django_db


def test_outside_of_requests_stamps_are_read_each_time(django_assert_num_queries):
    with django_assert_num_queries(2):
        stamps.versions()
        stamps.versions()


def test_while_held_stamps_are_read_once(django_assert_num_queries):
    with django_assert_num_queries(1), stamps.held(), stamps.held():
        stamps.versions()
        stamps.versions()


def test_what_changes_while_stamps_are_held_is_seen():
    with stamps.held():
        before = stamps.versions().get(stamps.MENU)
        stamps.touch(stamps.MENU)
        assert stamps.versions()[stamps.MENU] != before


def test_after_stamps_were_held_they_are_read_anew(django_assert_num_queries):
    with stamps.held():
        stamps.versions()
    with django_assert_num_queries(1):
        stamps.versions()
