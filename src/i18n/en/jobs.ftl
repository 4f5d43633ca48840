# Why a long calculation failed.
job-unreadable = This calculation could not be read: reload the page.
job-stopped = This calculation stopped twice at the same place. The figures of the page still hold; only this calculation is missing.
