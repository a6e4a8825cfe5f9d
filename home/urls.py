"""Addresses of feeds; all of `feeds/` is kept for them (`core.addresses`)."""

from django.urls import path

from home import views

urlpatterns = [
    path("<slug:key>.<slug:kind>", views.feed, name="feed"),
    path("thema/<slug:key>.<slug:kind>", views.topic_feed, name="themenfeed"),
]
