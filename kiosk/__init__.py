"""A touchscreen kiosk that explains cimentoplastie to patients."""

__version__ = "0.1.0"
