"""Addresses of `kontakte`."""

from django.urls import path

from kontakte import views

urlpatterns = [
    path("kontakt/<uuid:key>.vcf", views.contact_card, name="vcard"),
    path("kontakt/<uuid:key>/nachricht/", views.write_message, name="nachricht"),
    path("kontakt/<uuid:key>/nachricht/gesendet/", views.message_sent, name="nachricht_gesendet"),
    path("kontakt/person/<slug:slug>/", views.person_page, name="person"),
]
