"""Addresses of the Wissenspool."""

from django.urls import path

from wissenspool import reihenseite
from wissenspool.zitieren import views

urlpatterns = [
    path("wissenspool/reihen/<slug:slug>/", reihenseite.series_page, name="publikationsreihe"),
    path("p/<int:number>/", views.permanent, name="dauerhaft"),
    path("p/<int:number>/zitat.<slug:ending>", views.record, name="zitat"),
]
