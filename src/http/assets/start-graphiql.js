// Starts GraphiQL on its page. A plain script, since the page allows no inline script.
/* global React, ReactDOM, GraphiQL */
(() => {
  const place = document.getElementById('graphiql');
  const address = new URLSearchParams(window.location.search);

  const fetcher = async (operation) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { accept: 'application/graphql-response+json, application/json', 'content-type': 'application/json' },
      body: JSON.stringify(operation),
    });
    return response.json();
  };

  const given = {
    query: address.get('query') ?? undefined,
    variables: address.get('variables') ?? undefined,
    operationName: address.get('operationName') ?? undefined,
  };
  const element = React.createElement(GraphiQL, { fetcher, defaultQuery: place.dataset.operation, ...given });
  ReactDOM.createRoot(place).render(element);
})();
