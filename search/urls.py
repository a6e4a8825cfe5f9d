"""Addresses of the search."""

from django.urls import path

from search import views

urlpatterns = [path("suche/", views.suche, name="suche")]
