"""Simulated fluoroscopy and MRI from one solid model of the lumbar spine, in the millimetres of `anatomy`."""
