"""What gunicorn is told wherever it runs: `gunicorn --config site/config/webserver.py`, from the root of the project.

Address and number of workers are the caller's business.
"""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

wsgi_app = "config.wsgi"
pythonpath = f"{ROOT},{ROOT / 'site'}"
# The longest line that gunicorn allows, so that long addresses get our own answer and not its.
limit_request_line = 8190
# What proxies say is believed in one place, the settings (`TRUSTED_PROXIES`).
forwarded_allow_ips = ""
control_socket_disable = True
