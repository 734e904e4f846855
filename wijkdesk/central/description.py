"""How the service describes itself in OpenAPI: the same structs, in MessagePack or JSON."""

from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin

from wijkdesk import __version__

CONFIG = OpenAPIConfig(
    title="WijkDesk centre (WDSP/1)",
    version=__version__,
    render_plugins=[JsonRenderPlugin()],
    path="/schema",
)
