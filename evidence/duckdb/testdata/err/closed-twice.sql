waiting)
