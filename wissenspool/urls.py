"""Addresses of `wissenspool`."""

from django.urls import path

from wissenspool import reihenseite

urlpatterns = [path("wissenspool/reihen/<slug:slug>/", reihenseite.series_page, name="publikationsreihe")]
