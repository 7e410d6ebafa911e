"""Reviews a Word file in LibreOffice: python3 libre_office_reviewer.py IN OUT tracked|untracked PROFILE PORT

Replaces, deletes, takes out a paragraph, splits one, and comments, through LibreOffice's own scripting.
"""
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

source, target, mode, profile, port = sys.argv[1:6]


def option(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", f"--accept=socket,host=127.0.0.1,port={port};urp;",
     f"-env:UserInstallation=file://{profile}"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    context = None
    for _ in range(120):
        try:
            local = uno.getComponentContext()
            resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
            context = resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (option("Hidden", True),))
    document.RecordChanges = mode == "tracked"

    def find(words):
        search = document.createSearchDescriptor()
        search.SearchString = words
        return document.findFirst(search)

    find("thirty days").setString("sixty days")
    find(" abroad").setString("")
    find("Autumn").setString("Spring")
    place = find("Neither side may")
    cursor = place.Text.createTextCursorByRange(place)
    cursor.gotoStartOfParagraph(False)
    cursor.gotoEndOfParagraph(True)
    cursor.goRight(1, True)
    cursor.setString("")
    place = find("after its second")
    cursor = place.Text.createTextCursorByRange(place.Start)
    place.Text.insertControlCharacter(cursor, 0, False)
    place = find("money laundering")
    note = document.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author = "Ana"
    note.Content = "Define this."
    place.Text.insertTextContent(place, note, True)
    document.storeToURL(f"file://{target}", (option("FilterName", "MS Word 2007 XML"),))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
finally:
    time.sleep(0.5)
    office.terminate()
