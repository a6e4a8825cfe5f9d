"""Addresses of accounts: only what this site offers of allauth."""

from allauth.account import views as allauth_views
from django.urls import path, re_path
from django.views.decorators.cache import never_cache

from konten import views

urlpatterns = [
    path("", views.overview, name="konto"),
    path("login/", views.LoginView.as_view(), name="account_login"),
    path("logout/", views.LogoutView.as_view(), name="account_logout"),
    path("inactive/", never_cache(allauth_views.account_inactive), name="account_inactive"),
    path("signup/", never_cache(allauth_views.signup), name="account_signup"),
    path("password/change/", never_cache(allauth_views.password_change), name="account_change_password"),
    path("password/reset/", never_cache(allauth_views.password_reset), name="account_reset_password"),
    path("password/reset/done/", never_cache(allauth_views.password_reset_done), name="account_reset_password_done"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        never_cache(allauth_views.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/key/done/",
        never_cache(allauth_views.password_reset_from_key_done),
        name="account_reset_password_from_key_done",
    ),
]
