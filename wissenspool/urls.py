"""Addresses of the Wissenspool."""

from django.urls import path, re_path

from wissenspool.zitieren import views

urlpatterns = [
    path("p/<int:number>/", views.permanent, name="dauerhaft"),
    re_path(r"^p/(?P<number>\d{1,9})/zitat\.(?P<ending>bib|ris|json|txt)$", views.record, name="zitat"),
]
