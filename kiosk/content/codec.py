"""Content as JSON and back, for the cache: quick, without cattrs, and unable to make anything but content.

What is read is made into the classes of `kiosk.content.model` as their fields say, and into nothing else: whoever
wrote the file cannot have any other class made or function called.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from msgspec import MsgspecError
from msgspec.json import Decoder, Encoder

from kiosk.content.model import Content


def encode(content: Content) -> bytes:
    """The content as JSON."""
    return Encoder(enc_hook=_written).encode(content)


def decode(data: bytes) -> Content:
    """What `encode` wrote; `ValueError` for anything else."""
    try:
        return Decoder(Content, dec_hook=_read).decode(data)
    except MsgspecError as error:
        raise ValueError(str(error)) from error


def _written(value: object) -> str:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} is no part of a content")


def _read(cls: type, value: Any) -> Path:
    if cls is Path and isinstance(value, str):
        return Path(value)
    raise NotImplementedError(f"{cls.__name__} is no part of a content")
