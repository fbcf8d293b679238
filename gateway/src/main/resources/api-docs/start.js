// The document is for those who are logged in; the page round it is nothing secret.
fetch('/api/openapi.json').then(async (answer) => {
  if (answer.status === 401) {
    location.assign('/login?return=/api-docs');
    return;
  }
  if (!answer.ok) {
    document.getElementById('document').textContent = (await answer.json()).title;
    return;
  }
  SwaggerUIBundle({
    spec: await answer.json(),
    dom_id: '#document',
    deepLinking: true,
    docExpansion: 'none',
    // To read, not to try out on real clients; and nobody outside is asked whether the document is valid.
    supportedSubmitMethods: [],
    validatorUrl: null,
  });
});
