"""All addresses of the site."""

from django.conf.urls.i18n import i18n_patterns
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.urls import serve_pattern

from core.views import copying, known, links, pages, unpublishing
from intern.views import PrivacyView
from konten.views import AccountView, LogoutView
from wissenspool.oai.views import oai


def nowhere(request: HttpRequest, **_kwargs: object) -> HttpResponse:
    """Answer 404 for an address of Wagtail that this site does not offer."""
    raise Http404


login = RedirectView.as_view(pattern_name="account_login", query_string=True)

urlpatterns = [
    path("", include("core.urls")),
    # One door: the other logins of the packages lead to it (wagtail8, section 4).
    path("admin/login/", login),
    path("admin/logout/", LogoutView.as_view()),
    re_path(r"^admin/password_reset/.*$", RedirectView.as_view(pattern_name="account_reset_password")),
    path("_util/login/", login),
    # Ours stand here because the admin takes additional addresses only behind its own.
    path("admin/pages/<int:page_id>/copy/", copying.CopyView.as_view()),
    path("admin/pages/<int:page_id>/privacy/", PrivacyView.as_view()),
    path("admin/pages/<int:page_id>/unpublish/", unpublishing.UnpublishView.as_view()),
    path("admin/account/", AccountView.as_view()),
    path("admin/bulk/<str:app_label>/<str:model_name>/<str:action>/", known.bulk_action),
    path("admin/images/usage/<int:image_id>/", known.PictureUsageView.as_view()),
    path("admin/reports/page-types-usage/", known.PageTypesView.as_view()),
    path("admin/reports/page-types-usage/results/", known.PageTypesView.as_view(results_only=True)),
    path("admin/choose-page/", known.ChoosePageView.as_view()),
    path("admin/choose-page/<int:parent_page_id>/", known.ChoosePageView.as_view()),
    path("admin/choose-page/chosen-multiple/", known.ChosenPagesView.as_view()),
    # The dialogues for links have labels in the language of the admin.
    path("admin/choose-external-link/", links.ExternalLinkView.as_view()),
    path("admin/choose-anchor-link/", links.AnchorLinkView.as_view()),
    path("admin/choose-email-link/", links.EmailLinkView.as_view()),
    path("admin/choose-phone-link/", links.PhoneLinkView.as_view()),
    # Editors translate in the editor; files for translators' programs are not offered.
    re_path(r"^admin/localize/translate/(?P<rest>\d+/pofile/.*)$", nowhere),
    path("admin/", include(wagtailadmin_urls)),
    path("konto/", include("konten.urls")),
    # Documents have addresses of their own; Wagtail's would go by running numbers and know nothing of our access.
    path("documents/<int:document_id>/<path:document_filename>", nowhere, name="wagtaildocs_serve"),
    re_path(r"^(?:documents|images)/(?P<rest>.*)$", nowhere),
    # One interface for all languages: a record has the words of each.
    path("oai", oai, name="oai"),
    *i18n_patterns(
        path("", include("search.urls")),
        path("", include("kontakte.urls")),
        path("", include("veranstaltungen.urls")),
        path("", include("wissenspool.urls")),
        path("kalender/", include("veranstaltungen.kalender.urls")),
        path("feeds/", include("home.urls")),
        re_path(serve_pattern, pages.serve, name="wagtail_serve"),
        path("", include(wagtail_urls)),
        prefix_default_language=False,
    ),
]

handler400 = "core.views.errors.bad_request"
handler403 = "core.views.errors.forbidden"
handler404 = "core.views.errors.not_found"
handler429 = "konten.views.too_many_requests"
handler500 = "core.views.errors.server_error"
