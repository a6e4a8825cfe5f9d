# The site as an image: web server and worker are the same image with different commands (compose.yaml).
FROM python:3.11-slim-bookworm

ENV PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1 \
    DJANGO_SETTINGS_MODULE=config.settings.production \
    DATA_DIR=/data

WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt

COPY . .
RUN python site/bin/catalogues.py \
    && python manage.py build_css \
    && useradd --system --uid 1000 --home-dir /app site \
    && install --directory --owner=site --group=site /data

USER site
VOLUME /data
EXPOSE 8000
CMD ["gunicorn", "--config", "site/config/webserver.py", "--bind", "0.0.0.0:8000", "--workers", "3", \
     "--max-requests", "10000", "--max-requests-jitter", "1000", "--worker-tmp-dir", "/dev/shm"]
