"""What the command line says of trouble that the program expects, by code."""

SENTENCES = {
    "central_unreachable": (
        "The centre cannot be reached. Nothing is lost; try again when there is a network."
    ),
    "central_busy": "The centre is busy. Nothing is lost; try again in a minute.",
    "lease_ended": (
        "The files are closed: this laptop was away from the centre too long. Unsent work is kept; "
        "one round of sync opens them."
    ),
    "practice_never_syncs": "This is the practice profile: nothing of it is ever sent.",
    "central_strange": (
        "Something answered that is not the centre (a sign-in page of the network?). "
        "Nothing was sent."
    ),
    "wrong_passphrase": "The passphrase is wrong.",
    "passphrase_short": "The passphrase needs at least {minimum} characters.",
    "passphrase_common": (
        "That passphrase is easy to guess. Four words that have nothing to do with each other "
        "are not."
    ),
    "passphrase_pause": "Too many wrong passphrases. Wait {wait} seconds and try again.",
    "memory_short": "There is too little memory free to unlock. Close other programs.",
    "key_store_missing": (
        "This laptop has no key store that keeps a secret, and the municipality asks for one. "
        "Nothing was changed."
    ),
    "key_store_closed": "The key store of this account does not answer. Nothing was changed.",
    "device_secret_gone": (
        "The key store of this account has lost this profile. Nothing was changed; unsent work "
        "is kept. The recovery key opens it: wijkdesk recover"
    ),
    "device_secret_gone_for_good": (
        "The key store of this account has lost this profile, and it has no recovery slot. "
        "Nothing was changed: put the key store back, or enrol beside it."
    ),
    "recovery_slot_empty": (
        "This profile has no recovery slot: it has not synced since there was a recovery key."
    ),
    "recovery_wrong_key": "These shares open another profile: it was sealed to another key.",
    "share_unreadable": "That is no share of a recovery key, or a character in it is wrong.",
    "shares_do_not_fit": "These two shares do not belong together.",
    "several_profiles": "There are several profiles: say which with --profile (wijkdesk profiles).",
    "unsent_work": (
        "{count} changes in this profile were never sent. Send them first (wijkdesk sync), or "
        "add --even-unsent and lose them."
    ),
    "profile_left_over": (
        "The key of the profile is destroyed, but files are left in {folder}. Remove them by hand."
    ),
    "profile_exists": "There is a profile in that folder already.",
    "profile_missing": "There is no profile in that folder.",
    "profile_in_use": "The profile is in use by another WijkDesk.",
    "profile_damaged": "The profile is damaged or the key does not fit; nothing was changed.",
    "store_gone": (
        "The store was taken away or replaced meanwhile. The last act was not kept; everything "
        "else stands in a backup copy: wijkdesk store restore"
    ),
    "part_damaged": "A part of the store is damaged and cannot be read; nothing was changed.",
    "out_of_memory": "There is too little memory. What was kept before is safe.",
    "too_many_files": "Too many files are open. What was kept before is safe.",
    "backup_no_room": "The disk has no room for a copy. Nothing was changed.",
    "backup_busy": "A copy is being made already.",
    "backup_gone": "There is no such copy. See `wijkdesk store list`.",
    "restored_sync_waits": (
        "This profile was put back from a copy: sync waits until it is released. Nothing is lost."
    ),
    "not_enrolled": "This profile has not been enrolled at a centre.",
    "device_blocked": "This device is blocked at the centre. What was on it is destroyed.",
    "code_refused": "The centre does not take this code, or it is for another worker.",
    "device_unknown": "The centre does not know this device (any more). Unsent work is kept. With a"
    " new code for the same worker it goes on: wijkdesk sync --code",
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
