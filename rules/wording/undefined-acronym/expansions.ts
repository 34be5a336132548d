/**
 * What acronyms of two letters that a field knows stand for, where people write them beside the words. The
 * initials alone would prove nothing: a letter that has `CT` has `care team` too.
 */
export const EXPANSIONS = `
AR augmented reality
BA business analysis
BI business intelligence
BO Bayesian optimisation
BO Bayesian optimization
CI continuous integration
CS computer science
CT computed tomography
CV computer vision
DA data analysis
DB database
DE data engineering
DL deep learning
EE electrical engineering
EM electron microscopy
FL federated learning
GA genetic algorithm
GM genetically modified
IR information retrieval
KG knowledge graph
LM language model
MD molecular dynamics
ML machine learning
MS mass spectrometry
MT machine translation
NN neural network
NN neural networks
OR operations research
OR operational research
OT occupational therapy
PV photovoltaic
PV photovoltaics
QC quantum computing
QM quantum mechanics
RE renewable energy
RL reinforcement learning
SE software engineering
SI supplementary information
SW software
TM text mining
VR virtual reality
`
