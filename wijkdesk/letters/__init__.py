"""Letters from templates: the small language in which a template is written, and what fills it.

Pure and offline: texts go in, a letter or a list of mistakes comes out.
"""
