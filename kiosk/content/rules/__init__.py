"""What content must satisfy once it can be read, one theme a module.

Each rule takes the content and yields a problem for everything that breaks it. No rule stops at the first.
"""
