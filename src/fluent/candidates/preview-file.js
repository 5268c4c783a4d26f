// Client script of the page behind a preview's link: fetches the file with the session's token, which a link cannot carry.
;(function () {
    function failed(status) {
        document.getElementById('miro-preview-file').textContent = 'HTTP ' + status
    }

    function start() {
        fetch('/api/x_snc_miro_sam/reclaim/preview.csv' + window.location.search, {
            credentials: 'same-origin',
            headers: { 'X-UserToken': window.g_ck },
        }).then(function (response) {
            if (!response.ok) return failed(response.status)
            return response.blob().then(function (file) {
                var save = document.createElement('a')
                save.href = URL.createObjectURL(file)
                save.download = 'reclaim-preview.csv'
                save.textContent = save.download
                document.getElementById('miro-preview-file').replaceChildren(save)
                save.click()
            })
        })
    }

    // The token may be there only once the page is: without it the browser would ask for a password.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
    else start()
})()
