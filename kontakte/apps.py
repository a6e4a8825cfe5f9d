from django.apps import AppConfig


class KontakteConfig(AppConfig):
    name = "kontakte"
