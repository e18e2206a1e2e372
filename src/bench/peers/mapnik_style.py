"""Mapnik's style of a map, as XML."""

import xml.etree.ElementTree as xml

DEGREES = "+proj=longlat +datum=WGS84 +no_defs"


def style(wanted, folder):
    sheet = xml.Element("Map", {"srs": DEGREES, "background-color": wanted.background})
    for layer in wanted.layers:
        rules = xml.SubElement(sheet, "Style", name=layer.name)
        for value, symbol in layer.symbols.items():
            add_rule(rules, layer.field, value, symbol)
    for layer in wanted.layers:
        add_layer(sheet, layer, folder)
    xml.indent(sheet)
    return xml.tostring(sheet, encoding="unicode")


def add_rule(rules, field, value, symbol):
    rule = xml.SubElement(rules, "Rule")
    if value is not None:
        xml.SubElement(rule, "Filter").text = f"[{field}] = '{value}'"
    elif field:
        xml.SubElement(rule, "ElseFilter")
    line = {"stroke": symbol.stroke, "stroke-width": str(symbol.width)}
    if symbol.size is None:
        xml.SubElement(rule, "PolygonSymbolizer", fill=symbol.fill)
        xml.SubElement(rule, "LineSymbolizer", line)
    else:
        size = {"width": str(symbol.size), "height": str(symbol.size), "fill": symbol.fill, "allow-overlap": "true"}
        xml.SubElement(rule, "MarkersSymbolizer", line | size)


def add_layer(sheet, layer, folder):
    entry = xml.SubElement(sheet, "Layer", name=layer.name, srs=DEGREES)
    xml.SubElement(entry, "StyleName").text = layer.name
    source = xml.SubElement(entry, "Datasource")
    for name, text in (("type", "shape"), ("base", folder), ("file", layer.file)):
        xml.SubElement(source, "Parameter", name=name).text = text
