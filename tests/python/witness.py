"""Makes the calls of an official Python client for a program that writes to its standard input, a line of JSON each.

The first line says which client, and of which service: {"module", "host", "accessKeyId", "accessKeySecret", "lang"}. It is
answered with the calls that the client has, found by looking: {"version", "calls", "others"}. Each further line is a call,
{"method", "arguments"}, and is answered with {"answer"} or {"error"}.
"""

import importlib
import inspect
import json
import sys


class Recorder:
    """Takes the place of the client's HTTP client and remembers what would be sent."""

    def __init__(self):
        self.request_made = None

    def request(self, method, url, json=None, params=None, **_):
        self.request_made = (method, url, params if json is None else json)


def look(client):
    """The calls of a client: the request of each, and by which argument each field of the API goes.

    `texts` are the fields that the client makes a text of JSON of, `unsent` the arguments that it sends nowhere.
    """
    calls, others = {}, []
    client.http_client = recorder = Recorder()
    for name, method in inspect.getmembers(client, inspect.ismethod):
        if name.startswith("_"):
            continue
        recorder.request_made = None
        # Each argument is its own name, so that it is known again in the request.
        names = list(inspect.signature(method).parameters)
        try:
            method(**{argument: argument for argument in names})
        except Exception:
            pass
        if recorder.request_made is None:
            others.append(name)
            continue
        verb, path, sent = recorder.request_made
        sent = sent or {}
        fields = {field: value for field, value in sent.items() if value in names}
        quoted = {json.dumps(argument): argument for argument in names}
        texts = {field: quoted[value] for field, value in sent.items() if value in quoted}
        calls.setdefault(f"{verb} {path}", []).append(
            {
                "method": name,
                "fields": fields,
                "texts": texts,
                "constants": sorted(set(sent) - set(fields) - set(texts)),
                "unsent": [argument for argument in names if argument not in {*fields.values(), *texts.values()}],
            }
        )
    return calls, others


def lines():
    for line in sys.stdin:
        yield json.loads(line)


def tell(value):
    # Surrogates that stand alone are text to Python and to JSON's escapes, not to UTF-8.
    print(json.dumps(value, ensure_ascii=True), flush=True)


def main():
    asked = lines()
    given = next(asked)
    module = importlib.import_module(given["module"])

    def new_client():
        return module.ManagementClient(
            access_key_id=given["accessKeyId"],
            access_key_secret=given["accessKeySecret"],
            host=given["host"],
            lang=given["lang"],
        )

    calls, others = look(new_client())
    tell({"version": module.__version__, "calls": calls, "others": others})
    client = new_client()
    for call in asked:
        try:
            tell({"answer": getattr(client, call["method"])(**call["arguments"])})
        except Exception as error:
            tell({"error": f"{type(error).__name__}: {error}"})


main()
