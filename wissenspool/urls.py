"""Addresses of the Wissenspool."""

from django.urls import path

from wissenspool.zitieren import views

urlpatterns = [
    path("p/<int:number>/", views.permanent, name="dauerhaft"),
    path("p/<int:number>/zitat.<slug:ending>", views.record, name="zitat"),
]
