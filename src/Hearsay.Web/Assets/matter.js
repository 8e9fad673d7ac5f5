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
      'label': 'data(label)', 'text-wrap': 'wrap', 'text-max-width': '130px', 'text-valign': 'center', 'font-size': 13, 'font-family': colour('--sans') || 'sans-serif',
      'shape': 'round-rectangle', 'width': 'label', 'height': 'label', 'padding': '9px', 'background-color': ink('sheet'), 'color': ink('ink'), 'border-width': 1.5, 'border-color': ink('soft') } },
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
  // Steps from the reports to the origins go to the right, so that names stand below each other; the box is as high as the longest column asks for.
  const passing = new Set(told.edges.map(edge => edge.to));
  const first = told.nodes.filter(node => !passing.has(node.id)).map(node => node.id);
  const perLevel = new Map();
  const levels = new Map(first.map(id => [id, 0]));
  for (let at = 0, ids = [...first]; ids.length > 0; at++) {
    perLevel.set(at, ids.length);
    ids = [...new Set(told.edges.filter(edge => ids.includes(edge.from) && !levels.has(edge.to)).map(edge => edge.to))];
    for (const id of ids) levels.set(id, at + 1);
  }
  box.style.height = `${Math.min(Math.max(240, Math.max(1, ...perLevel.values()) * 52 + 32), 1100)}px`;
  const graph = cytoscape({
    container: box,
    elements: {
      nodes: told.nodes.map(node => ({ data: node })),
      edges: told.edges.map((edge, at) => ({ data: { id: `e${at}`, source: edge.from, target: edge.to, reason: edge.reason } })),
    },
    style: style(),
    layout: { name: 'breadthfirst', directed: true, direction: 'rightward', roots: first.length > 0 ? first : undefined, spacingFactor: 1.1, padding: 16, nodeDimensionsIncludeLabels: true, animate: false },
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
