"""Addresses of `veranstaltungen`."""

from django.urls import path

from veranstaltungen import reihenseite

urlpatterns = [path("veranstaltungen/reihe/<slug:slug>/", reihenseite.series_page, name="reihe")]
