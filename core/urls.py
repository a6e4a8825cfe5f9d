"""Addresses of `core`: files and the site itself."""

from django.urls import path

from core.views import files, patterns, sharing, sitemaps, system, versions

urlpatterns = [
    path("healthz", system.healthz, name="healthz"),
    path("robots.txt", system.robots, name="robots"),
    path("favicon.ico", system.favicon, name="favicon"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemap-<int:number>.xml", sitemaps.file, name="sitemap_datei"),
    path(".well-known/security.txt", system.security_txt, name="security_txt"),
    path("farben/<slug:stamp>.css", system.colours_css, name="farben"),
    path("medien/<path:name>", files.media, name="medien"),
    path("dokumente/<uuid:key>/<str:filename>", files.public_document, name="dokument"),
    path("dokumente/<uuid:key>/fassung/<int:number>/<str:filename>", versions.public_version, name="dokument_fassung"),
    path("dokumente/<uuid:key>/fassungen/", versions.public_versions, name="dokument_fassungen"),
    path("intern/material/<uuid:key>/fassungen/", versions.members_versions, name="intern_fassungen"),
    path("intern/material/<uuid:key>/fassung/<int:number>/", versions.members_version, name="intern_fassung"),
    path("intern/material/<uuid:key>/", files.members_material, name="intern_material"),
    path("intern/bild/<path:name>", files.members_picture, name="intern_bild"),
    path("teilbild/<int:page_id>/<slug:stamp>.png", sharing.picture, name="teilbild"),
    path("muster/", patterns.patterns, name="muster"),
]
