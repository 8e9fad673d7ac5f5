// Draws who had a matter from whom. All that it shows stands in the list below it, too.
'use strict';

document.addEventListener('DOMContentLoaded', () => {
  const box = document.querySelector('[data-graph]');
  if (!box || typeof cytoscape === 'undefined') return;
  const told = JSON.parse(box.dataset.graph);
  const colour = name => getComputedStyle(box).getPropertyValue(name).trim();

  // The canvas knows no light-dark(): a colour is read from an element that has it.
  const probe = document.createElement('span');
  box.after(probe);
  const ink = name => { probe.className = `probe ${name}`; return getComputedStyle(probe).color; };

  const style = () => [
    { selector: 'node', style: {
      'label': 'data(label)', 'text-wrap': 'wrap', 'text-max-width': '146px', 'text-valign': 'center', 'font-size': 13, 'font-family': colour('--sans') || 'sans-serif',
      'shape': 'round-rectangle', 'width': 160, 'height': 'data(high)', 'background-color': ink('sheet'), 'color': ink('ink'), 'border-width': 1.5, 'border-color': ink('soft') } },
    { selector: 'node[kind = "publisher"], node[kind = "outlet"]', style: { 'shape': 'rectangle' } },
    { selector: 'node[kind = "unnamed"]', style: { 'border-style': 'dashed' } },
    { selector: 'node[?origin]', style: { 'border-width': 3.5, 'border-color': ink('good') } },
    { selector: 'node:selected', style: { 'background-color': ink('lit') } },
    { selector: 'edge', style: {
      'width': 1.5, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'line-color': ink('soft'), 'target-arrow-color': ink('soft'),
      'label': 'data(reason)', 'font-size': 11, 'color': ink('soft'), 'text-background-color': ink('ground'), 'text-background-opacity': 1, 'text-background-padding': '2px' } },
    { selector: 'edge[reason = "copies"]', style: { 'line-style': 'dotted', 'width': 2.5 } },
    { selector: 'edge[reason = "cites"]', style: { 'line-style': 'dashed' } },
  ];
  // Steps from the reports to the origins go to the right, so that names stand below each other; who cites the same stands together.
  const Across = 260, Down = 58;
  const cited = new Set(told.edges.map(edge => edge.to));
  const starts = told.nodes.filter(node => !cited.has(node.id)).map(node => node.id);
  const columns = [starts.length > 0 ? starts : told.nodes.slice(0, 1).map(node => node.id)];
  const placed = new Set(columns[0]);
  for (let column = columns[0]; column.length > 0;) {
    column = [...new Set(told.edges.filter(edge => column.includes(edge.from) && !placed.has(edge.to)).map(edge => edge.to))];
    for (const id of column) placed.add(id);
    if (column.length > 0) columns.push(column);
  }
  const apart = told.nodes.filter(node => !placed.has(node.id)).map(node => node.id);
  if (apart.length > 0) columns.push(apart);
  for (let at = columns.length - 2; at >= 0; at--) {
    const middle = id => {
      const places = told.edges.filter(edge => edge.from === id).map(edge => columns[at + 1].indexOf(edge.to)).filter(place => place >= 0);
      return places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : columns[at + 1].length;
    };
    columns[at] = columns[at].map(id => [middle(id), id]).sort((one, other) => one[0] - other[0]).map(pair => pair[1]);
  }
  const wide = columns.length * Across, high = Math.max(...columns.map(column => column.length)) * Down;
  const places = new Map(columns.flatMap((column, x) => column.map((id, y) => [id, { x: x * Across, y: (y + .5) * high / column.length }])));
  box.style.height = `${Math.round(Math.min(Math.max(200, high * Math.min(1, box.clientWidth / wide) + 40), 1000))}px`;
  const graph = cytoscape({
    container: box,
    elements: {
      nodes: told.nodes.map(node => ({ data: { ...node, high: 16 + 16 * Math.max(1, Math.ceil(node.label.length / 20)) } })),
      edges: told.edges.map((edge, at) => ({ data: { id: `e${at}`, source: edge.from, target: edge.to, reason: edge.reason } })),
    },
    style: style(),
    layout: { name: 'preset', positions: node => places.get(node.id()), fit: true, padding: 16 },
    userZoomingEnabled: false, minZoom: .2, maxZoom: 3, boxSelectionEnabled: false, autoungrabify: false,
  });

  document.querySelector('[data-graph-tools]')?.addEventListener('click', event => {
    const deed = event.target.closest('button')?.dataset.deed;
    const middle = { x: box.clientWidth / 2, y: box.clientHeight / 2 };
    if (deed === 'in') graph.zoom({ level: graph.zoom() * 1.3, renderedPosition: middle });
    if (deed === 'out') graph.zoom({ level: graph.zoom() / 1.3, renderedPosition: middle });
    if (deed === 'all') graph.fit(undefined, 16);
  });
  graph.fit(undefined, 16);
  if (graph.zoom() > 1.2) { graph.zoom(1.2); graph.center(); }
  const again = () => graph.style(style());
  new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
});
