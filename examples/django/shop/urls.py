"""One page, which uses both secrets."""

from django.core import signing
from django.db import connection
from django.http import HttpRequest, JsonResponse
from django.urls import path


def index(_: HttpRequest) -> JsonResponse:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        [user] = cursor.fetchone()
    return JsonResponse({"user": user, "signed": signing.dumps("hello")})


urlpatterns = [path("", index)]
