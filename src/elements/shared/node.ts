/** Whether a node is an element. Its class cannot tell: what another window made has the classes of that window. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
