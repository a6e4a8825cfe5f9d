"""Addresses of calendars; all of `kalender/` is kept for them (`core.addresses`)."""

from django.urls import path

from veranstaltungen.kalender import views

urlpatterns = [
    path("veranstaltungen.ics", views.feed, name="kalender"),
    path("<uuid:key>.ics", views.event_file, name="kalenderdatei"),
]
