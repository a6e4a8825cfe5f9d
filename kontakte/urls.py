"""Addresses of `kontakte`."""

from django.urls import path

from kontakte import views

urlpatterns = [
    path("kontakt/<uuid:key>.vcf", views.contact_card, name="vcard"),
    path("kontakt/person/<slug:slug>/", views.person_page, name="person"),
]
