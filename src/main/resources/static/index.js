// Apart from the page, as the page may run no script that is written into it.
for (const address of document.querySelectorAll('pre b')) address.textContent = location.origin
