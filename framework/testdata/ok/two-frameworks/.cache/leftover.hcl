A folder that a tool keeps for itself is not read.
