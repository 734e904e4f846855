"""What the command line says of trouble that the program expects, by code."""

SENTENCES = {
    "central_unreachable": (
        "The centre cannot be reached. Nothing is lost; try again when there is a network."
    ),
    "central_busy": "The centre is busy. Nothing is lost; try again in a minute.",
    "practice_never_syncs": "This is the practice profile: nothing of it is ever sent.",
    "central_strange": (
        "Something answered that is not the centre (a sign-in page of the network?). "
        "Nothing was sent."
    ),
    "wrong_passphrase": "The passphrase is wrong.",
    "passphrase_short": "The passphrase needs at least {minimum} characters.",
    "profile_exists": "There is a profile in that folder already.",
    "profile_missing": "There is no profile in that folder.",
    "profile_in_use": "The profile is in use by another WijkDesk.",
    "profile_damaged": "The profile is damaged or the key does not fit; nothing was changed.",
    "part_damaged": "A part of the store is damaged and cannot be read; nothing was changed.",
    "out_of_memory": "There is too little memory. What was kept before is safe.",
    "too_many_files": "Too many files are open. What was kept before is safe.",
    "not_enrolled": "This profile has not been enrolled at a centre.",
    "device_blocked": "This device is blocked at the centre.",
    "device_unknown": "The centre does not know this device (any more). Unsent work is kept.",
    "profile_unreadable": "The profile cannot be read; nothing was changed.",
    "profile_newer": "The profile belongs to a newer WijkDesk; nothing was changed.",
    "secret_unreadable": "Cannot read the passphrase from {file}.",
    "address_invalid": "The address of the centre in this profile is no address.",
    "address_not_secure": "The address of the centre is not secure: it must begin with https.",
    "line_settings": (
        "The connection cannot be set up: look at SSL_CERT_FILE and the proxy of this account. "
        "Nothing is lost."
    ),
    "central_restored": "The centre was put back to an earlier state. Unsent work is kept.",
    "batch_too_large": "What waits is too much to send at once. Unsent work is kept.",
    "program_too_old": "This WijkDesk is too old for the centre. Unsent work is kept.",
    "store_busy": "The store is busy. Nothing is lost; try again in a minute.",
    "disk_full": "The disk is full. Nothing was changed.",
    "disk_error": "The disk gives an error. What was kept before is safe.",
    "disk_read_only": "The folder of the profile cannot be written. Nothing was changed.",
    "folder_unusable": "Cannot use the folder {folder}. Is it a folder, and may you write there?",
    "demo_missing": (
        "This is WijkDesk for a laptop, without {part}, and the demo also needs a centre. "
        "Run `make demo` in a working copy."
    ),
    "port_in_use": (
        "The port is in use by another program. Choose another one, or 0 for any free port."
    ),
}
