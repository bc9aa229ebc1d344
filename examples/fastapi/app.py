"""Takes webhooks that are signed with a key from Secret Manager."""

import hashlib
import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, TypedDict

from fastapi import Depends, FastAPI, Header, HTTPException, Request, Response

from bojagi import BojagiError, SecretString, ncloud


class State(TypedDict):
    secrets: ncloud.AsyncSecretManager
    secret_id: str


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[State]:
    # The environment says where, and with which keys.
    async with ncloud.AsyncSecretManager() as secrets:
        found = await secrets.find_secret(secret_name="webhook")
        yield {"secrets": secrets, "secret_id": found.secret_id}


app = FastAPI(lifespan=lifespan)


async def signing_keys(request: Request) -> list[SecretString]:
    """The key, and the one before: what was signed just before a rotation is still on its way."""
    secrets: ncloud.AsyncSecretManager = request.state.secrets
    value = await secrets.get_secret_value(secret_id=request.state.secret_id)
    return [stage["signing_key"] for stage in (value.active, value.previous) if stage]


@app.post("/webhook", status_code=204)
async def webhook(
    request: Request,
    x_signature: Annotated[str, Header()],
    keys: Annotated[list[SecretString], Depends(signing_keys)],
) -> None:
    body = await request.body()
    good = (hmac.new(key.reveal().encode(), body, hashlib.sha256).hexdigest() for key in keys)
    if not any([hmac.compare_digest(x_signature.encode(), digest.encode()) for digest in good]):
        raise HTTPException(401, "the signature is wrong")


@app.exception_handler(BojagiError)
async def no_secrets(_: Request, error: BojagiError) -> Response:
    return Response(status_code=503 if error.retryable else 500)
