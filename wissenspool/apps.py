from django.apps import AppConfig


class WissenspoolConfig(AppConfig):
    name = "wissenspool"
