"""Genogram and ecomap: where everybody stands and how the lines run, by rules without a window.

It knows no Qt and no ReportLab: the screen and the paper both draw what comes out of here. The
same family always gives the same drawing, on every laptop.
"""
